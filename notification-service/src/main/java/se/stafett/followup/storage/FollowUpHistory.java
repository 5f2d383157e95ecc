package se.stafett.followup.storage;

import jakarta.inject.Singleton;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.followup.domain.FollowUp;
import se.stafett.followup.domain.FollowUpEvent;
import se.stafett.followup.domain.Patience;
import se.stafett.service.storage.History;
import se.stafett.store.EventStore;
import se.stafett.store.keys.Keys;

/** Follow-ups as of now or of an earlier moment. */
@Singleton
public class FollowUpHistory
        extends History<FollowUp, FollowUpEvent, se.stafett.contracts.followup.FollowUpEvent, CurrentFollowUp> {
    FollowUpHistory(EventStore store, Keys keys, Patience patience) {
        super(new FollowUps(patience), store, keys);
    }
}
