/**
 * Plans in the event store: folded from their own events when they are needed, kept in a bounded cache, and written as
 * protected events together with what a plan can be found by.
 */
@NullMarked
package se.stafett.plan.storage;

import org.jspecify.annotations.NullMarked;
