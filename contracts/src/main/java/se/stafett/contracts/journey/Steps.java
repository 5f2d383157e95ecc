package se.stafett.contracts.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.plan.InterventionStarted;
import se.stafett.contracts.plan.PlanClosed;

/** Finds the steps that a journey has reached. */
final class Steps {
    private record Taken(Happened<?, ?> happened, ModelStep step) {}

    private Steps() {}

    static List<Reached> of(Course course) {
        List<Reached> reached = new ArrayList<>();
        boolean treated = false;
        for (Taken taken : all(course)
                .sorted((a, b) -> Recorded.ORDER.compare(
                        a.happened().envelope(), b.happened().envelope()))
                .toList()) {
            boolean again = taken.step() == ModelStep.TREATMENT && treated;
            if (!again) {
                reached.add(Reached.in(taken.happened(), taken.step()));
            }
            treated = switch (taken.step()) {
                case TREATMENT -> true;
                case NEED, PLAN -> false;
                case ENTRY, NO_NEED, HANDOVER, FOLLOW_UP, REASSESSMENT, EXIT -> treated;
            };
        }
        return List.copyOf(reached);
    }

    private static Stream<Taken> all(Course course) {
        Stream<Taken> assessed = course.assessments().stream()
                .flatMap(one -> Stream.concat(
                        one.all(AssessmentOpened.class)
                                .map(opened -> new Taken(
                                        opened,
                                        opened.event().reassesses() == null
                                                ? ModelStep.ENTRY
                                                : ModelStep.REASSESSMENT)),
                        one.all(AssessmentConcluded.class)
                                .map(concluded -> new Taken(
                                        concluded, concluded.event().need() ? ModelStep.NEED : ModelStep.NO_NEED))));
        Stream<Taken> planned = course.plans().stream()
                .flatMap(plan -> Stream.of(
                                Plans.beginnings(plan).limit(1).map(begun -> new Taken(begun, ModelStep.PLAN)),
                                plan.all(InterventionStarted.class)
                                        .map(started -> new Taken(started, ModelStep.TREATMENT)),
                                plan.all(PlanClosed.class).map(closed -> new Taken(closed, ModelStep.EXIT)))
                        .flatMap(taken -> taken));
        Stream<Taken> handedOver = HandoverRules.completions(course).map(done -> new Taken(done, ModelStep.HANDOVER));
        Stream<Taken> followedUp = course.followUps().stream()
                .flatMap(one -> one.all(FollowUpConcluded.class))
                .map(concluded -> new Taken(concluded, ModelStep.FOLLOW_UP));
        return Stream.of(assessed, planned, handedOver, followedUp).flatMap(taken -> taken);
    }
}
