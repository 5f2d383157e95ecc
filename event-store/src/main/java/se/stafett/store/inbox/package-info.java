/**
 * The inbox: applies the events of other services exactly once and in order, whatever the broker repeats, loses or swaps.
 * An event that cannot be applied steps aside with its patient, and the rest goes on.
 */
@NullMarked
package se.stafett.store.inbox;

import org.jspecify.annotations.NullMarked;
