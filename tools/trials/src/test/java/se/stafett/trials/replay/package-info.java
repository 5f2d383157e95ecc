/** Trial 9 in little time, and the parts that it stands on. */
@NullMarked
package se.stafett.trials.replay;

import org.jspecify.annotations.NullMarked;
