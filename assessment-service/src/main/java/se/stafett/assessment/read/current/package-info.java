/** One assessment as it stands now, or as it was recorded at a moment. */
@NullMarked
package se.stafett.assessment.read.current;

import org.jspecify.annotations.NullMarked;
