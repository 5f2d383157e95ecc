package se.stafett.contracts.journey;

import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;

/** From step 1 to step 2: a plan is agreed once an assessment has shown the need. Each plan breaks at most one of these rules. */
final class NeedRules {
    private NeedRules() {}

    static Stream<Lapse> withoutAssessment(Course course) {
        return unfounded(course)
                .filter(plan -> before(course, plan).findAny().isEmpty()
                        && needAfter(course, plan).isEmpty())
                .map(NeedRules::lapse);
    }

    static Stream<Lapse> withoutNeed(Course course) {
        return unfounded(course)
                .filter(plan -> before(course, plan).findAny().isPresent()
                        && needAfter(course, plan).isEmpty())
                .map(NeedRules::lapse);
    }

    static Stream<Lapse> beforeNeed(Course course) {
        return unfounded(course)
                .flatMap(plan ->
                        needAfter(course, plan).stream().map(need -> lapse(plan).until(Optional.of(need.at()))));
    }

    /** Plans as they first came into force, where no assessment had found a need by then. */
    private static Stream<Happened<PlanEvent, CurrentPlan>> unfounded(Course course) {
        return course.plans().stream()
                .flatMap(plan -> Plans.beginnings(plan).findFirst().stream())
                .filter(begun ->
                        before(course, begun).noneMatch(one -> one.event().need()));
    }

    private static Stream<Happened<AssessmentConcluded, CurrentAssessment>> before(
            Course course, Happened<?, ?> moment) {
        return AssessmentRules.conclusions(course).filter(one -> moment.isAfter(one));
    }

    private static Optional<Happened<AssessmentConcluded, CurrentAssessment>> needAfter(
            Course course, Happened<?, ?> moment) {
        return AssessmentRules.conclusions(course)
                .filter(one -> one.event().need() && one.isAfter(moment))
                .findFirst();
    }

    private static Lapse lapse(Happened<PlanEvent, CurrentPlan> begun) {
        return Lapse.in(begun, begun.after().unit());
    }
}
