/** The event store without the service around it: filled in bulk, appended to straight, and its relay held back. */
@NullMarked
package se.stafett.bench.store;

import org.jspecify.annotations.NullMarked;
