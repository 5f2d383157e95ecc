/**
 * The contract that every event store keeps, written as tests: an implementation implements the suite and names its
 * store.
 */
@NullMarked
package se.stafett.store;

import org.jspecify.annotations.NullMarked;
