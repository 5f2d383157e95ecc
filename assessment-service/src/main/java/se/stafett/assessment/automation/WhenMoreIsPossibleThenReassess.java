package se.stafett.assessment.automation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.stafett.assessment.domain.Assessment;
import se.stafett.assessment.domain.AssessmentDecider;
import se.stafett.assessment.domain.AssessmentEvent;
import se.stafett.assessment.domain.OpenAssessment;
import se.stafett.assessment.messaging.FollowUpReception;
import se.stafett.assessment.storage.AssessmentHistory;
import se.stafett.care.HsaId;
import se.stafett.care.instrument.Instruments;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.followup.FollowUpEventCodec;
import se.stafett.service.automation.Automation;
import se.stafett.service.automation.Order;
import se.stafett.service.automation.Orders;
import se.stafett.service.storage.OpenedEvent;
import se.stafett.store.EventStore;
import se.stafett.store.keys.Keys;

/** With a follow-up that found that more is possible, the unit that followed up has a new assessment to work on. */
@Singleton
class WhenMoreIsPossibleThenReassess extends Automation<FollowUpEvent> {
    private final Orders<Assessment, AssessmentEvent, CurrentAssessment> orders;
    private final AssessmentDecider decider;
    private final Clock clock;

    WhenMoreIsPossibleThenReassess(
            AssessmentHistory history, EventStore store, Keys keys, Instruments catalogue, Clock clock) {
        super(new FollowUpEventCodec(), keys, List.of("follow-up.concluded"));
        this.orders = new Orders<>(history, store);
        this.decider = new AssessmentDecider(catalogue);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reassessments";
    }

    @Override
    protected Uni<Void> react(OpenedEvent<FollowUpEvent> event) {
        if (!(event.authored().event() instanceof FollowUpConcluded concluded)
                || !FollowUpReception.loopsBack(concluded)) {
            return Uni.createFrom().voidItem();
        }
        Order order = Order.because(
                event.envelope(), name(), "assessment-service", Optional.of(new HsaId(concluded.unit())), clock);
        OpenAssessment open = FollowUpReception.reassessment(event.envelope(), concluded);
        return orders.begin(order, (none, context) -> decider.decide(none, open, context))
                .chain(Automation::mustBeDone);
    }
}
