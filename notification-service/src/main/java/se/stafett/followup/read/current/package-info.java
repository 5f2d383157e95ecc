/** One follow-up as it stands now, or as it was recorded at a moment. */
@NullMarked
package se.stafett.followup.read.current;

import org.jspecify.annotations.NullMarked;
