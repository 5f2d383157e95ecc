/**
 * The relay: carries what is committed to the broker, lane by lane in order, at least once. Any number of instances share
 * the lanes; one that comes back from the dead can only repeat what was said, never change its order.
 */
@NullMarked
package se.stafett.store.relay;

import org.jspecify.annotations.NullMarked;
