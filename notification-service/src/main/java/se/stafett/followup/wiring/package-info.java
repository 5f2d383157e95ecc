/** What follow-ups take from the configuration. */
@NullMarked
package se.stafett.followup.wiring;

import org.jspecify.annotations.NullMarked;
