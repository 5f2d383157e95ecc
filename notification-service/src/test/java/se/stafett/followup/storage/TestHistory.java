package se.stafett.followup.storage;

import se.stafett.followup.domain.Patience;
import se.stafett.store.EventStore;
import se.stafett.store.keys.Keys;

/** Histories over any store, for tests of other packages. */
public final class TestHistory {
    private TestHistory() {}

    public static FollowUpHistory of(EventStore store, Keys keys) {
        return new FollowUpHistory(store, keys, Patience.USUAL);
    }
}
