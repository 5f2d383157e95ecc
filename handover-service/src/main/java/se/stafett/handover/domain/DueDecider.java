package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;

import java.util.List;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.handover.domain.CourseRefusal.NotDueYet;
import se.stafett.handover.domain.DueEvent.HandoverEscalated;
import se.stafett.handover.domain.DueEvent.HandoverFellDue;

/** Whether time has run out: first the handover falls due, and a day later it is escalated, once. */
final class DueDecider {
    private DueDecider() {}

    static Decision<HandoverEvent> fallDue(OpenHandover handover, Context context) {
        return require(
                        handover.wakeAt()
                                .filter(at -> !context.now().isBefore(at))
                                .isPresent(),
                        new NotDueYet())
                .thenDecide(() -> Decision.accepted(next(handover.content())));
    }

    private static HandoverEvent next(HandoverContent handover) {
        List<Unanswered> unanswered = handover.items().unanswered();
        return handover.due() == Due.NOT_YET ? new HandoverFellDue(unanswered) : new HandoverEscalated(unanswered);
    }
}
