package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;

/** Step 1: the need is assessed from the patient's own story, and leads to a plan. */
final class AssessmentRules {
    private AssessmentRules() {}

    static Stream<Happened<AssessmentConcluded, CurrentAssessment>> conclusions(Course course) {
        return course.assessments().stream().flatMap(assessment -> assessment.all(AssessmentConcluded.class));
    }

    /** Whoever is assessed anew has told it before. */
    static Stream<Lapse> withoutStory(Course course) {
        return conclusions(course)
                .filter(one -> isFirst(one.after()) && one.after().story() == null)
                .filter(one -> course.plans().stream()
                        .flatMap(plan -> plan.at(one).stream())
                        .allMatch(plan -> plan.story() == null))
                .map(one -> Lapse.in(one, one.after().unit()));
    }

    private static boolean isFirst(CurrentAssessment assessment) {
        return assessment.reassesses() == null && assessment.previous() == null;
    }

    static Stream<Lapse> needWithoutPlan(Course course) {
        return conclusions(course)
                .filter(one -> one.event().need())
                .flatMap(need -> course.late(
                        Lapse.in(need, need.after().unit()), course.nextStepAfter(need), planned(course, need)));
    }

    private static Optional<Instant> planned(Course course, Happened<?, ?> need) {
        return course.plans().stream()
                .flatMap(plan -> planned(plan, need).stream())
                .min(Comparator.naturalOrder());
    }

    /** A plan that there is already, as after a re-assessment, answers the need at once. */
    private static Optional<Instant> planned(Strand<PlanEvent, CurrentPlan> plan, Happened<?, ?> need) {
        Optional<CurrentPlan> before = plan.at(need);
        return before.isEmpty()
                ? Optional.of(plan.first().at())
                : before.filter(one -> Plans.isInForce(one) || Plans.isDraft(one))
                        .map(one -> need.at());
    }
}
