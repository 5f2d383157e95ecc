package se.stafett.bench.care;

import se.stafett.bench.load.Client;
import se.stafett.local.stack.StackPlace;

/** A ward that hands over plans of two items, one after the other. */
public final class HandoverClient implements Client {
    private static final int ITEMS = 2;

    private final Ward ward;

    public HandoverClient(StackPlace place) {
        ward = new Ward(place);
    }

    @Override
    public void act() throws InterruptedException {
        ward.handOver(ITEMS, 1).untilCustodyHasMoved();
    }

    @Override
    public void close() {}
}
