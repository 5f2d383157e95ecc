package se.stafett.contracts.journey;

import java.util.Set;
import java.util.stream.Stream;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanClosed;
import se.stafett.contracts.plan.PlanEvent;

/** Step 5: a plan ends after a follow-up, with information to and dialogue with the patient. */
final class EndRules {
    /** The reasons that only a follow-up can show. */
    private static final Set<String> SHOWN_BY_FOLLOW_UP = Set.of("goals-met", "no-further-benefit");

    private EndRules() {}

    static Stream<Lapse> withoutFollowUp(Course course) {
        return course.plans().stream()
                .flatMap(plan -> plan.all(PlanClosed.class)
                        .filter(closed ->
                                SHOWN_BY_FOLLOW_UP.contains(closed.event().reason()))
                        .filter(closed -> isNotFollowedUp(course, plan, closed))
                        .map(EndRules::lapse));
    }

    private static boolean isNotFollowedUp(Course course, Strand<PlanEvent, CurrentPlan> plan, Happened<?, ?> closed) {
        return ReviewRules.of(plan.id(), course)
                .flatMap(followUp -> followUp.all(FollowUpConcluded.class))
                .noneMatch(closed::isAfter);
    }

    static Stream<Lapse> withoutDialogue(Course course) {
        return course.plans().stream()
                .flatMap(plan -> plan.all(PlanClosed.class))
                .filter(closed -> !closed.event().dialogue().held()
                        && !closed.event().reason().equals("deceased"))
                .map(EndRules::lapse);
    }

    private static Lapse lapse(Happened<PlanClosed, CurrentPlan> closed) {
        By by = closed.by();
        return Lapse.in(closed, by.unit() == null ? closed.after().unit() : by.unit());
    }
}
