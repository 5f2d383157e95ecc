package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;

import se.stafett.care.Actor.Professional;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.Requirement;
import se.stafett.handover.domain.AccessRefusal.NotOfferedToYourUnit;
import se.stafett.handover.domain.AccessRefusal.SenderDoesNotReceive;
import se.stafett.handover.domain.AnswerRefusal.LaterVersionRead;
import se.stafett.handover.domain.AnswerRefusal.PlanNotRead;
import se.stafett.handover.domain.ContentRefusal.TooMany;
import se.stafett.handover.domain.CourseRefusal.PlanVersionNotKnown;
import se.stafett.handover.domain.ItemEvent.ChangeProposed;
import se.stafett.handover.domain.ItemEvent.ItemAccepted;
import se.stafett.handover.domain.ItemEvent.ItemDeclined;
import se.stafett.handover.domain.ItemRefusal.ItemIsAccepted;
import se.stafett.handover.domain.MeetingEvent.ReadingConfirmed;
import se.stafett.handover.domain.MeetingRefusal.MeetingNotOpened;
import se.stafett.handover.domain.ReceiverCommand.AcceptItem;
import se.stafett.handover.domain.ReceiverCommand.ConfirmReading;
import se.stafett.handover.domain.ReceiverCommand.DeclineItem;
import se.stafett.handover.domain.ReceiverCommand.ProposeChange;

/**
 * Whether a receiver's answer counts. An item is accepted by the one unit that it is offered to, in the meeting, by someone who has
 * read the plan; nobody accepts for another.
 */
final class AnswerDecider {
    static final int MOST_PROPOSALS = 20;

    private AnswerDecider() {}

    static Decision<HandoverEvent> confirm(
            HandoverContent handover, ConfirmReading command, Professional receiver, PlanSnapshot plan) {
        HsaId unit = receiver.unit();
        long version = command.planVersion();
        long before = handover.gathering().readBy(unit).orElse(0L);
        return require(!unit.equals(handover.begun().sender()), new SenderDoesNotReceive())
                .and(1 <= version && version <= plan.version(), new PlanVersionNotKnown(version, plan.version()))
                .and(before < version, new LaterVersionRead(before))
                .then(new ReadingConfirmed(unit, version));
    }

    static Decision<HandoverEvent> accept(
            HandoverContent handover, AcceptItem command, Professional receiver, PlanSnapshot plan) {
        HsaId unit = receiver.unit();
        return OfferDecider.onItem(
                handover,
                command.item(),
                item -> require(!item.standing().isAcceptedBy(unit), new ItemIsAccepted(item.id()))
                        .and(item.standing().isOfferedTo(unit), new NotOfferedToYourUnit(item.id()))
                        .and(handover.gathering().readBy(unit).isPresent(), new PlanNotRead())
                        .and(handover.gathering().hasMet(), new MeetingNotOpened())
                        .and(OfferDecider.isStillTheSenders(handover, item.id(), plan))
                        .then(new ItemAccepted(item.id(), unit, receiver.person())));
    }

    static Decision<HandoverEvent> decline(HandoverContent handover, DeclineItem command, Professional receiver) {
        return OfferDecider.onItem(
                handover,
                command.item(),
                item -> hasTheOffer(item, receiver)
                        .then(new ItemDeclined(item.id(), receiver.unit(), command.reason())));
    }

    static Decision<HandoverEvent> propose(
            HandoverContent handover, ProposeChange command, Professional receiver, Context context) {
        return OfferDecider.onItem(
                handover,
                command.item(),
                item -> hasTheOffer(item, receiver)
                        .and(item.proposals() < MOST_PROPOSALS, new TooMany("proposals", MOST_PROPOSALS))
                        .then(new ChangeProposed(
                                item.id(), context.newId("proposal", 0), receiver.unit(), command.text())));
    }

    /** Whoever has said yes may still think better of it, until the handover is completed. */
    private static Requirement hasTheOffer(Item item, Professional receiver) {
        HsaId unit = receiver.unit();
        return require(
                item.standing().isOfferedTo(unit) || item.standing().isAcceptedBy(unit),
                new NotOfferedToYourUnit(item.id()));
    }
}
