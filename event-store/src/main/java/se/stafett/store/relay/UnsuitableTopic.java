package se.stafett.store.relay;

import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

/** A topic to which nothing may be added: the order of a lane could not be kept, or another history would go on from there. */
public final class UnsuitableTopic extends RuntimeException {
    private static final long serialVersionUID = 1;

    private UnsuitableTopic(String message) {
        super(message);
    }

    /** Its number of partitions does not divide the 64 lanes. */
    static UnsuitableTopic uneven(String topic, int partitions) {
        return new UnsuitableTopic("topic " + topic + " has " + partitions + " partitions, which do not divide the "
                + Lane.COUNT + " lanes: make it anew with 1, 2, 4, 8, 16, 32 or 64");
    }

    /**
     * It holds events that the store does not.
     *
     * @param lacking one of them
     */
    static UnsuitableTopic ahead(String topic, LogEvent lacking) {
        return new UnsuitableTopic("topic " + topic + " holds events that the database does not, one in lane "
                + lacking.lane() + " at position " + lacking.position()
                + ": bring back the database that they came from, in its last state (docs/operations.md, Restore)");
    }
}
