package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.plan.domain.Acting.mayNot;

import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.CustodyCommand.MoveCustody;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.CustodyRefusal.AlreadyResponsible;
import se.stafett.plan.domain.CustodyRefusal.ItemIsNotOpen;
import se.stafett.plan.domain.CustodyRefusal.ItemNotFound;

/**
 * Whether responsibility moves. It does so in one step, from one unit to one unit: at no moment is an open item without
 * an owner or with two.
 */
final class CustodyDecider {

    private CustodyDecider() {}

    /** No professional moves custody by themselves: a handover reports that the receiver has accepted. */
    static Decision<PlanEvent> decide(OpenPlan plan, CustodyCommand command, Context context) {
        return switch (command) {
            case MoveCustody move ->
                context.actor() instanceof Actor.System ? move(plan, move) : mayNot(context.actor());
        };
    }

    private static Decision<PlanEvent> move(OpenPlan plan, MoveCustody command) {
        return plan.content()
                .items()
                .item(command.item())
                .map(item -> move(item, command))
                .orElseGet(() -> Decision.rejected(new ItemNotFound(command.item())));
    }

    private static Decision<PlanEvent> move(Item item, MoveCustody command) {
        return require(item.isOpen(), new ItemIsNotOpen(item.id()))
                .and(!item.responsible().equals(command.to()), new AlreadyResponsible(item.id(), command.to()))
                .then(new CustodyMoved(
                        item.id(), item.responsible(), command.to(), command.handover(), command.acceptedBy()));
    }
}
