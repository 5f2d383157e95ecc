package se.stafett.discharge.automation;

import jakarta.inject.Singleton;
import java.time.Clock;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.discharge.domain.Discharge;
import se.stafett.discharge.domain.DischargeDecider;
import se.stafett.discharge.domain.DischargeEvent;
import se.stafett.discharge.domain.PassDeadlines;
import se.stafett.discharge.domain.RegionLimits;
import se.stafett.discharge.storage.DischargeHistory;
import se.stafett.service.automation.Waker;
import se.stafett.store.EventStore;

/** Says that a deadline has passed when it has. */
@Singleton
class DeadlineWaker extends Waker<Discharge, DischargeEvent, CurrentDischarge> {
    DeadlineWaker(DischargeHistory history, EventStore store, RegionLimits limits, Clock clock) {
        super(
                history,
                store,
                (discharge, context) -> new DischargeDecider(limits).decide(discharge, new PassDeadlines(), context),
                "handover-service",
                clock);
    }
}
