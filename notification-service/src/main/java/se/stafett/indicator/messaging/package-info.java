/** From published events to what is known of a patient's way: one part for each kind of thing that events happen to. */
@NullMarked
package se.stafett.indicator.messaging;

import org.jspecify.annotations.NullMarked;
