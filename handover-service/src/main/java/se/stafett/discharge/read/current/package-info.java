/** One discharge as it stands now, or as it was recorded at a moment. */
@NullMarked
package se.stafett.discharge.read.current;

import org.jspecify.annotations.NullMarked;
