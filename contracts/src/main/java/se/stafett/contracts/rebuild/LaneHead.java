package se.stafett.contracts.rebuild;

import se.stafett.contracts.event.Hash;

/**
 * How far a lane has been taken in.
 *
 * @param position of the last event taken in; 0 before the first
 * @param hash of that event; {@link Hash#GENESIS} before the first
 */
public record LaneHead(long position, Hash hash) {
    /** Before the first event. */
    public static final LaneHead START = new LaneHead(0, Hash.GENESIS);
}
