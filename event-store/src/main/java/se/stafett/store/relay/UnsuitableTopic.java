package se.stafett.store.relay;

import se.stafett.contracts.event.Lane;

/** A topic on which the order of a lane could not be kept: its number of partitions does not divide the 64 lanes. */
public final class UnsuitableTopic extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnsuitableTopic(String topic, int partitions) {
        super("topic " + topic + " has " + partitions + " partitions, which do not divide the " + Lane.COUNT
                + " lanes: make it anew with 1, 2, 4, 8, 16, 32 or 64");
    }
}
