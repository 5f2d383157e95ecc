package se.stafett.assessment.domain;

import static se.stafett.assessment.domain.Acting.byProfessional;
import static se.stafett.assessment.domain.Acting.mayNot;
import static se.stafett.care.Requirement.require;

import java.util.Optional;
import java.util.function.Function;
import se.stafett.assessment.domain.CourseEvent.AssessmentCancelled;
import se.stafett.assessment.domain.CourseEvent.AssessmentConcluded;
import se.stafett.assessment.domain.CourseEvent.AssessmentOpened;
import se.stafett.assessment.domain.CourseRefusal.DescribedWithoutNeed;
import se.stafett.assessment.domain.CourseRefusal.NeedNotDescribed;
import se.stafett.assessment.domain.WorkCommand.CancelAssessment;
import se.stafett.assessment.domain.WorkCommand.ConcludeAssessment;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.Requirement;

/** Whether the whole assessment goes on to its next state. */
final class CourseDecider {

    private CourseDecider() {}

    static Decision<AssessmentEvent> open(OpenAssessment command, Context context) {
        return forUnit(
                command,
                context,
                unit -> Decision.accepted(new AssessmentOpened(
                        context.newId("assessment", 0),
                        command.patient(),
                        unit,
                        command.reason(),
                        command.referrer(),
                        command.reassesses(),
                        command.previous())));
    }

    /** A professional opens it for their own unit; a system only anew, for the unit that found that more is possible. */
    private static Decision<AssessmentEvent> forUnit(
            OpenAssessment command, Context context, Function<HsaId, Decision<AssessmentEvent>> decision) {
        return context.actor() instanceof Actor.System system
                ? system.unit()
                        .filter(unit -> command.reassesses().isPresent())
                        .map(decision)
                        .orElseGet(() -> mayNot(system))
                : byProfessional(context, professional -> decision.apply(professional.unit()));
    }

    static Decision<AssessmentEvent> conclude(ConcludeAssessment command) {
        Conclusion conclusion = command.conclusion();
        return isDescribed(conclusion.need(), "level", conclusion.level())
                .and(isDescribed(conclusion.need(), "wayOfWorking", conclusion.wayOfWorking()))
                .then(new AssessmentConcluded(conclusion));
    }

    static Decision<AssessmentEvent> cancel(CancelAssessment command) {
        return Decision.accepted(new AssessmentCancelled(command.reason()));
    }

    private static Requirement isDescribed(boolean need, String at, Optional<?> how) {
        return need
                ? require(how.isPresent(), new NeedNotDescribed(at))
                : require(how.isEmpty(), new DescribedWithoutNeed(at));
    }
}
