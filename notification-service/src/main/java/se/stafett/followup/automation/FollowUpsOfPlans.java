package se.stafett.followup.automation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.service.automation.Automation;
import se.stafett.service.storage.OpenedEvent;
import se.stafett.store.inbox.InOrder;
import se.stafett.store.keys.Keys;

/**
 * Hears of plans for all that becomes of their follow-ups. There is one place in the log for it all, so that what a later event
 * asks is never done before what an earlier one does.
 */
@Singleton
class FollowUpsOfPlans extends Automation<PlanEvent> {
    static final List<WhenThen> RULES = List.of(
            new WhenPlanEndsThenCancelFollowUp(),
            new WhenPlanIsToBeReviewedThenScheduleFollowUp(),
            new WhenReviewDateChangesThenRescheduleFollowUp(),
            new WhenCustodyMovesThenMoveFollowUp());

    private final FollowUpOrders orders;

    FollowUpsOfPlans(FollowUpOrders orders, Keys keys) {
        super(
                new PlanEventCodec(),
                keys,
                RULES.stream().flatMap(rule -> rule.kinds().stream()).distinct().toList());
        this.orders = orders;
    }

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    protected Uni<Void> react(OpenedEvent<PlanEvent> event) {
        LogEvent envelope = event.envelope();
        List<WhenThen> concerned = RULES.stream()
                .filter(rule ->
                        rule.kinds().stream().anyMatch(kind -> envelope.type().startsWith(kind + ".v")))
                .toList();
        return InOrder.each(concerned, rule -> orders.carryOut(envelope, rule));
    }
}
