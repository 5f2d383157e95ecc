package se.stafett.followup.automation;

import jakarta.inject.Singleton;
import java.time.Clock;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.followup.domain.AutomaticCommand.PassTime;
import se.stafett.followup.domain.FollowUp;
import se.stafett.followup.domain.FollowUpDecider;
import se.stafett.followup.domain.FollowUpEvent;
import se.stafett.followup.domain.Patience;
import se.stafett.followup.storage.FollowUpHistory;
import se.stafett.service.automation.Waker;
import se.stafett.service.write.Decider;
import se.stafett.store.EventStore;

/** Follow-ups fall due, become overdue and are escalated by the clock. */
@Singleton
class WhenTimeHasComeThenFollowUpFallsDue extends Waker<FollowUp, FollowUpEvent, CurrentFollowUp> {
    WhenTimeHasComeThenFollowUpFallsDue(FollowUpHistory history, EventStore store, Patience patience, Clock clock) {
        super(history, store, deciding(new FollowUpDecider(patience)), FollowUpOrders.SERVICE, clock);
    }

    private static Decider<FollowUp, FollowUpEvent> deciding(FollowUpDecider decider) {
        return (followUp, context) -> decider.decide(followUp, new PassTime(), context);
    }
}
