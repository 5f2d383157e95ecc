package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;

import java.util.UUID;
import java.util.function.Function;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.Requirement;
import se.stafett.handover.domain.ContentRefusal.NothingChanges;
import se.stafett.handover.domain.ItemEvent.ItemAdded;
import se.stafett.handover.domain.ItemEvent.ItemKept;
import se.stafett.handover.domain.ItemEvent.ItemOffered;
import se.stafett.handover.domain.ItemEvent.OfferWithdrawn;
import se.stafett.handover.domain.ItemRefusal.AlreadyOffered;
import se.stafett.handover.domain.ItemRefusal.ItemAlreadyIncluded;
import se.stafett.handover.domain.ItemRefusal.ItemHasEnded;
import se.stafett.handover.domain.ItemRefusal.ItemIsAccepted;
import se.stafett.handover.domain.ItemRefusal.ItemIsNotTheSenders;
import se.stafett.handover.domain.ItemRefusal.ItemNotFound;
import se.stafett.handover.domain.ItemRefusal.ItemNotInPlan;
import se.stafett.handover.domain.ItemRefusal.OfferedToTheSender;
import se.stafett.handover.domain.ItemRefusal.PlanIsNotOpen;
import se.stafett.handover.domain.SenderCommand.AddItem;
import se.stafett.handover.domain.SenderCommand.KeepItem;
import se.stafett.handover.domain.SenderCommand.OfferItem;

/** Whether the sender offers an item to a unit, or keeps it. */
final class OfferDecider {
    private OfferDecider() {}

    static Decision<HandoverEvent> add(HandoverContent handover, AddItem command, PlanSnapshot plan) {
        UUID item = command.item();
        return require(handover.items().find(item).isEmpty(), new ItemAlreadyIncluded(item))
                .and(isStillTheSenders(handover, item, plan))
                .thenDecide(() -> plan.item(item)
                        .<Decision<HandoverEvent>>map(listed -> Decision.accepted(new ItemAdded(item, listed.kind())))
                        .orElseGet(() -> Decision.rejected(new ItemNotInPlan(item))));
    }

    /** An item is offered to one unit at a time: another offer takes the place of the one before. */
    static Decision<HandoverEvent> offer(HandoverContent handover, OfferItem command, PlanSnapshot plan) {
        HsaId to = command.to();
        return onItem(
                handover,
                command.item(),
                item -> require(!item.standing().isAccepted(), new ItemIsAccepted(item.id()))
                        .and(!to.equals(handover.begun().sender()), new OfferedToTheSender())
                        .and(!item.standing().isOfferedTo(to), new AlreadyOffered(item.id(), to))
                        .and(isStillTheSenders(handover, item.id(), plan))
                        .thenDecide(() -> insteadOfTheOffer(item, new ItemOffered(item.id(), to))));
    }

    static Decision<HandoverEvent> keep(HandoverContent handover, KeepItem command) {
        return onItem(
                handover,
                command.item(),
                item -> require(!item.standing().isAccepted(), new ItemIsAccepted(item.id()))
                        .and(!item.standing().equals(new Standing.Kept(command.reason())), new NothingChanges())
                        .thenDecide(() -> insteadOfTheOffer(item, new ItemKept(item.id(), command.reason()))));
    }

    /** Whoever was asked before, and has not answered, is told that they are asked no more. */
    private static Decision<HandoverEvent> insteadOfTheOffer(Item item, HandoverEvent next) {
        return item.standing() instanceof Standing.Offered offered
                ? Decision.accepted(new OfferWithdrawn(item.id(), offered.to()), next)
                : Decision.accepted(next);
    }

    /** Nobody hands over what has ended, or what another unit answers for. */
    static Requirement isStillTheSenders(HandoverContent handover, UUID item, PlanSnapshot plan) {
        return plan.gone(item, handover.begun().sender())
                .map(gone -> require(false, refusal(gone, item, plan)))
                .orElseGet(Requirement::nothing);
    }

    static Decision<HandoverEvent> onItem(
            HandoverContent handover, UUID id, Function<Item, Decision<HandoverEvent>> decision) {
        return handover.items().find(id).map(decision).orElseGet(() -> Decision.rejected(new ItemNotFound(id)));
    }

    private static HandoverRefusal refusal(Gone gone, UUID item, PlanSnapshot plan) {
        return switch (gone) {
            case ENDED -> new ItemHasEnded(item);
            case LEFT_THE_SENDER -> new ItemIsNotTheSenders(item);
            case NOT_IN_PLAN -> new ItemNotInPlan(item);
            case PLAN_NOT_OPEN -> new PlanIsNotOpen(plan.plan());
        };
    }
}
