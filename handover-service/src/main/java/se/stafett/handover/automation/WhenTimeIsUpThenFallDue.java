package se.stafett.handover.automation;

import jakarta.inject.Singleton;
import java.time.Clock;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.handover.domain.FallDue;
import se.stafett.handover.domain.Handover;
import se.stafett.handover.domain.HandoverDecider;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.handover.domain.PlanCopy;
import se.stafett.handover.storage.HandoverHistory;
import se.stafett.service.automation.Waker;
import se.stafett.store.EventStore;

/** Tells handovers that the time for answers is over, and once more a day later. */
@Singleton
class WhenTimeIsUpThenFallDue extends Waker<Handover, HandoverEvent, CurrentHandover> {
    private static final HandoverDecider DECIDER = new HandoverDecider(PlanCopy.none());

    WhenTimeIsUpThenFallDue(HandoverHistory history, EventStore store, Clock clock) {
        super(
                history,
                store,
                (handover, context) -> DECIDER.decide(handover, new FallDue(), context),
                "handover-service",
                clock);
    }
}
