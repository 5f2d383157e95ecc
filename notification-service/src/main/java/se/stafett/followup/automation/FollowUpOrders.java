package se.stafett.followup.automation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.followup.domain.FollowUp;
import se.stafett.followup.domain.FollowUpCommand;
import se.stafett.followup.domain.FollowUpDecider;
import se.stafett.followup.domain.FollowUpEvent;
import se.stafett.followup.domain.Patience;
import se.stafett.followup.storage.FollowUpHistory;
import se.stafett.followup.storage.FollowUpLabels;
import se.stafett.followup.storage.FollowedPlans;
import se.stafett.service.automation.Order;
import se.stafett.service.automation.Orders;
import se.stafett.service.write.Decider;
import se.stafett.store.EventStore;

/** Carries out what plans ask of their follow-ups. */
@Singleton
class FollowUpOrders {
    static final String SERVICE = "notification-service";

    // A plan is followed up some times a year.
    private static final int MOST = 200;

    private final FollowedPlans plans;
    private final FollowUpHistory history;
    private final EventStore store;
    private final Orders<FollowUp, FollowUpEvent, CurrentFollowUp> orders;
    private final FollowUpDecider decider;
    private final Clock clock;

    FollowUpOrders(FollowedPlans plans, FollowUpHistory history, EventStore store, Patience patience, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.store = store;
        this.orders = new Orders<>(history, store);
        this.decider = new FollowUpDecider(patience);
        this.clock = clock;
    }

    /** What is refused has been seen to: the follow-up has ended, or knows the plan's version. */
    Uni<Void> carryOut(LogEvent event, WhenThen rule) {
        Order order = Order.because(event, rule.name(), SERVICE, Optional.empty(), clock);
        return plans.atVersion(event.streamId(), event.streamVersion())
                .chain(plan -> known(plan.id()).map(known -> rule.asks(plan, known)))
                .chain(asked -> switch (asked) {
                    case Asked.Begun begun ->
                        orders.begin(order, deciding(begun.command())).replaceWithVoid();
                    case Asked.Of of ->
                        orders.on(of.followUp(), order, deciding(of.command())).replaceWithVoid();
                    case Asked.Nothing nothing -> Uni.createFrom().voidItem();
                });
    }

    private Uni<KnownFollowUps> known(UUID plan) {
        return store.find(history.name(), List.of(FollowUpLabels.plan(plan)), Optional.empty(), MOST)
                .map(KnownFollowUps::of);
    }

    private Decider<FollowUp, FollowUpEvent> deciding(FollowUpCommand command) {
        return (followUp, context) -> decider.decide(followUp, command, context);
    }
}
