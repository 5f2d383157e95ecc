/**
 * The event store as services see it: a few small interfaces and the values that go through them. What each one
 * guarantees, and what it does not, is said on the interface; every implementation passes the same contract suite.
 */
@NullMarked
package se.stafett.store;

import org.jspecify.annotations.NullMarked;
