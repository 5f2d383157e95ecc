/** Follow-ups in the event store: how they evolve, how they are published, what they can be found by; and the plans they are of. */
@NullMarked
package se.stafett.followup.storage;

import org.jspecify.annotations.NullMarked;
