package se.stafett.plan.automation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.stafett.care.HsaId;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.HandoverEventCodec;
import se.stafett.contracts.handover.MovedItem;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.MergedInto;
import se.stafett.plan.domain.CustodyCommand.AcceptedItem;
import se.stafett.plan.domain.CustodyCommand.HandOver;
import se.stafett.plan.domain.OpenPlan;
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
 * With a completed handover each accepted item moves to its receiver, all in one append: nobody sees half of it. A plan that was
 * merged meanwhile is followed to where its items are now; one that has ended has no open items to answer for.
 */
@Singleton
class WhenHandoverCompletedThenMoveCustody extends Automation<HandoverEvent> {
    private static final Logger LOG = Logger.getLogger(WhenHandoverCompletedThenMoveCustody.class);

    private final PlanHistory history;
    private final Orders<Plan, PlanEvent, CurrentPlan> orders;
    private final Clock clock;

    WhenHandoverCompletedThenMoveCustody(PlanHistory history, EventStore store, Keys keys, Clock clock) {
        super(new HandoverEventCodec(), keys, List.of("handover.completed"));
        this.history = history;
        this.orders = new Orders<>(history, store);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "custody";
    }

    @Override
    protected Uni<Void> react(OpenedEvent<HandoverEvent> event) {
        if (!(event.authored().event() instanceof HandoverCompleted completed)
                || completed.moved().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Order order = Order.because(event.envelope(), name(), "plan-service", Optional.empty(), clock);
        return handOver(completed.plan(), order, command(completed));
    }

    private static HandOver command(HandoverCompleted completed) {
        return new HandOver(
                completed.handover(),
                new HsaId(completed.sender()),
                completed.moved().stream()
                        .map(WhenHandoverCompletedThenMoveCustody::accepted)
                        .toList());
    }

    private static AcceptedItem accepted(MovedItem moved) {
        return new AcceptedItem(moved.item(), new HsaId(moved.to()), new HsaId(moved.acceptedBy()));
    }

    private Uni<Void> handOver(UUID plan, Order order, HandOver command) {
        return orders.on(plan, order, (state, context) -> PlanDecider.decide(state, command, context))
                .chain(obeyed -> obeyed instanceof Obeyed.Refused
                        ? history.latest(plan).chain(stored -> afterRefusal(obeyed, stored, order, command))
                        : mustBeDone(obeyed));
    }

    private Uni<Void> afterRefusal(Obeyed refused, Stored<Plan, CurrentPlan> plan, Order order, HandOver command) {
        if (plan.version() == 0 || plan.state() instanceof OpenPlan) {
            return mustBeDone(refused);
        }
        MergedInto merged = plan.current().mergedInto();
        if (merged != null) {
            return handOver(merged.plan(), order, command);
        }
        LOG.infof("Handover %s found plan %s ended: nothing moves", command.handover(), plan.id());
        return Uni.createFrom().voidItem();
    }
}
