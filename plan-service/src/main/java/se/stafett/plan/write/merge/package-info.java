/** Plans of one patient that become one, stay apart on purpose, or part again. */
@NullMarked
package se.stafett.plan.write.merge;

import org.jspecify.annotations.NullMarked;
