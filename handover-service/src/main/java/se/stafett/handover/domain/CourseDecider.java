package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;

import se.stafett.care.Decision;
import se.stafett.handover.domain.CourseEvent.HandoverCancelled;
import se.stafett.handover.domain.CourseEvent.HandoverCompleted;
import se.stafett.handover.domain.CourseEvent.HandoverEnteredInError;
import se.stafett.handover.domain.CourseRefusal.AlreadyInError;
import se.stafett.handover.domain.CourseRefusal.ItemsUnsettled;
import se.stafett.handover.domain.CourseRefusal.NothingLeftToHandOver;
import se.stafett.handover.domain.CourseRefusal.PositionNotRecorded;
import se.stafett.handover.domain.CourseRefusal.ResponsibilityHasMoved;
import se.stafett.handover.domain.MeetingRefusal.MeetingNotOpened;
import se.stafett.handover.domain.SenderCommand.CancelHandover;

/** Whether the whole handover comes to its end. */
final class CourseDecider {
    private CourseDecider() {}

    /**
     * The meeting has been held, the patient has been heard, and each item is either accepted by its one receiver or kept: only then does
     * responsibility move. What has ended or left the sender in the meantime is left out.
     */
    static Decision<HandoverEvent> complete(HandoverContent handover, PlanSnapshot plan) {
        Settlement settlement = Settlement.of(handover, plan);
        return require(handover.gathering().hasMet(), new MeetingNotOpened())
                .and(handover.patients().position().isPresent(), new PositionNotRecorded())
                .and(settlement.unsettled().isEmpty(), new ItemsUnsettled(settlement.unsettled()))
                .and(!settlement.isEmpty(), new NothingLeftToHandOver())
                .thenDecide(() -> Decision.accepted(completed(handover, plan, settlement)));
    }

    static Decision<HandoverEvent> cancel(CancelHandover command) {
        return Decision.accepted(new HandoverCancelled(command.reason()));
    }

    /** Once responsibility has moved, it is handed back by another handover, not by calling the first an error. */
    static Decision<HandoverEvent> markInError(InitiatedHandover handover, MarkHandoverInError command) {
        return require(handover.status() != HandoverStatus.ENTERED_IN_ERROR, new AlreadyInError())
                .and(handover.status() != HandoverStatus.COMPLETED, new ResponsibilityHasMoved())
                .then(new HandoverEnteredInError(command.reason()));
    }

    private static HandoverEvent completed(HandoverContent handover, PlanSnapshot plan, Settlement settlement) {
        return new HandoverCompleted(
                handover.begun().id(),
                handover.begun().plan(),
                plan.version(),
                handover.begun().sender(),
                settlement.moved(),
                settlement.kept(),
                settlement.leftOut(),
                handover.patients().position().orElseThrow(),
                handover.gathering().meeting().orElseThrow().patientPresent());
    }
}
