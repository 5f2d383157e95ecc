package se.stafett.plan.automation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.stafett.care.HsaId;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.followup.FollowUpEventCodec;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.MergedInto;
import se.stafett.plan.domain.FollowUpCommand.TakeOutcome;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.domain.PlanDecider;
import se.stafett.plan.domain.PlanEvent;
import se.stafett.plan.storage.PlanHistory;
import se.stafett.service.automation.Automation;
import se.stafett.service.automation.Obeyed;
import se.stafett.service.automation.Order;
import se.stafett.service.automation.Orders;
import se.stafett.service.storage.OpenedEvent;
import se.stafett.service.storage.Stored;
import se.stafett.store.EventStore;
import se.stafett.store.keys.Keys;

/**
 * With a concluded follow-up the goals' outcomes are recorded, and the plan is closed or gets its next review date, all in one
 * append. A plan that was merged meanwhile leaves its goals' outcomes to the one that has them now.
 */
@Singleton
class WhenFollowUpConcludedThenTakeOutcome extends Automation<FollowUpEvent> {
    private static final Logger LOG = Logger.getLogger(WhenFollowUpConcludedThenTakeOutcome.class);

    private final PlanHistory history;
    private final Orders<Plan, PlanEvent, CurrentPlan> orders;
    private final Clock clock;

    WhenFollowUpConcludedThenTakeOutcome(PlanHistory history, EventStore store, Keys keys, Clock clock) {
        super(new FollowUpEventCodec(), keys, List.of("follow-up.concluded"));
        this.history = history;
        this.orders = new Orders<>(history, store);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    protected Uni<Void> react(OpenedEvent<FollowUpEvent> event) {
        if (!(event.authored().event() instanceof FollowUpConcluded concluded)) {
            return Uni.createFrom().voidItem();
        }
        Order order = Order.because(
                event.envelope(), name(), "plan-service", Optional.of(new HsaId(concluded.unit())), clock);
        return take(concluded.plan(), order, ConcludedFollowUp.outcome(concluded));
    }

    private Uni<Void> take(UUID plan, Order order, TakeOutcome command) {
        return orders.on(plan, order, (state, context) -> PlanDecider.decide(state, command, context))
                .chain(obeyed -> obeyed instanceof Obeyed.Refused refused
                        ? history.latest(plan).chain(stored -> afterRefusal(refused, stored, order, command))
                        : mustBeDone(obeyed));
    }

    private Uni<Void> afterRefusal(
            Obeyed.Refused refused, Stored<Plan, CurrentPlan> plan, Order order, TakeOutcome command) {
        if (plan.version() == 0) {
            return mustBeDone(refused);
        }
        MergedInto merged = plan.current().mergedInto();
        if (merged != null) {
            return take(merged.plan(), order, command.ofGoalsAlone());
        }
        LOG.infof(
                "Plan %s takes over nothing of its follow-up: %s",
                plan.id(), refused.refusal().code());
        return Uni.createFrom().voidItem();
    }
}
