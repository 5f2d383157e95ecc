package se.stafett.handover.storage;

import jakarta.inject.Singleton;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.handover.domain.Handover;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.service.storage.History;
import se.stafett.store.EventStore;
import se.stafett.store.keys.Keys;

/** Handovers as of now or of an earlier moment. */
@Singleton
public class HandoverHistory
        extends History<Handover, HandoverEvent, se.stafett.contracts.handover.HandoverEvent, CurrentHandover> {
    HandoverHistory(EventStore store, Keys keys) {
        super(new Handovers(), store, keys);
    }
}
