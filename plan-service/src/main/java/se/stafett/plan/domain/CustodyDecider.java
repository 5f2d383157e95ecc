package se.stafett.plan.domain;

import static se.stafett.plan.domain.Acting.mayNot;

import java.util.ArrayList;
import java.util.List;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.CustodyCommand.AcceptedItem;
import se.stafett.plan.domain.CustodyCommand.HandOver;
import se.stafett.plan.domain.CustodyEvent.CustodyKept;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;

/**
 * Whether responsibility moves. It does so in one step, from one unit to one unit: at no moment is an open item without
 * an owner or with two.
 */
final class CustodyDecider {

    private CustodyDecider() {}

    /** No professional moves custody by themselves: a handover reports that the receiver has accepted. */
    static Decision<PlanEvent> decide(OpenPlan plan, CustodyCommand command, Context context) {
        if (!(context.actor() instanceof Actor.System)) {
            return mayNot(context.actor());
        }
        return switch (command) {
            case HandOver handOver -> handOver(plan, handOver);
        };
    }

    /** Item by item, each by itself: what can no longer move holds up nothing else, and says why it stays. */
    private static Decision<PlanEvent> handOver(OpenPlan plan, HandOver command) {
        List<PlanEvent> events = new ArrayList<>();
        Items items = plan.content().items();
        for (AcceptedItem accepted : command.items()) {
            PlanEvent event = handOver(items, accepted, command);
            items = event instanceof CustodyMoved moved ? items.inCustodyOf(moved.item(), moved.to()) : items;
            events.add(event);
        }
        return new Decision.Accepted<>(events);
    }

    private static PlanEvent handOver(Items items, AcceptedItem accepted, HandOver command) {
        return items.item(accepted.item())
                .map(item -> moved(item, accepted, command))
                .orElseGet(() -> kept(accepted, command, KeptBecause.NOT_IN_THE_PLAN));
    }

    private static PlanEvent moved(Item item, AcceptedItem accepted, HandOver command) {
        if (!item.isOpen()) {
            return kept(accepted, command, KeptBecause.ENDED);
        }
        if (!item.responsible().equals(command.sender())) {
            return kept(accepted, command, KeptBecause.NOT_THE_SENDERS);
        }
        return new CustodyMoved(item.id(), command.sender(), accepted.to(), command.handover(), accepted.acceptedBy());
    }

    private static PlanEvent kept(AcceptedItem accepted, HandOver command, KeptBecause reason) {
        return new CustodyKept(accepted.item(), accepted.to(), command.handover(), reason);
    }
}
