/** One plan as it stands now, or as it was recorded at a moment. */
@NullMarked
package se.stafett.plan.read.current;

import org.jspecify.annotations.NullMarked;
