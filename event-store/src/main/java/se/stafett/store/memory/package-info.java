/**
 * The event store in memory: for tests and models. It keeps every promise of the store but one, that what was written
 * survives the process.
 */
@NullMarked
package se.stafett.store.memory;

import org.jspecify.annotations.NullMarked;
