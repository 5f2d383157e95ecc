package se.stafett.discharge.storage;

import jakarta.inject.Singleton;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.discharge.domain.Discharge;
import se.stafett.discharge.domain.DischargeEvent;
import se.stafett.discharge.domain.RegionLimits;
import se.stafett.service.storage.History;
import se.stafett.store.EventStore;
import se.stafett.store.keys.Keys;

/** Discharges as of now or of an earlier moment. */
@Singleton
public class DischargeHistory
        extends History<Discharge, DischargeEvent, se.stafett.contracts.discharge.DischargeEvent, CurrentDischarge> {
    DischargeHistory(EventStore store, Keys keys, RegionLimits limits) {
        super(new Discharges(limits), store, keys);
    }
}
