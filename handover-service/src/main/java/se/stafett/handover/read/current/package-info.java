/** One handover as it stands now, or as it was recorded at a moment. */
@NullMarked
package se.stafett.handover.read.current;

import org.jspecify.annotations.NullMarked;
