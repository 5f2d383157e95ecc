/** Hears what happens to other services' things and which care units it concerns, for those who pass it on to these units. */
@NullMarked
package se.stafett.service.involved;

import org.jspecify.annotations.NullMarked;
