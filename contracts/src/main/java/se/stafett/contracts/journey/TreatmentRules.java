package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.InterventionStarted;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanIntervention;

/** Step 3: what is done serves goals that the patient has accepted, in a plan that has been agreed. */
final class TreatmentRules {
    private TreatmentRules() {}

    static Stream<Lapse> beforeAgreement(Course course) {
        return course.plans().stream()
                .flatMap(plan -> plan.all(InterventionStarted.class)
                        .filter(started -> Plans.isDraft(started.after()))
                        .map(started -> in(started).until(agreed(plan, started))));
    }

    private static Optional<Instant> agreed(Strand<PlanEvent, CurrentPlan> plan, Happened<?, ?> started) {
        return Plans.beginnings(plan)
                .filter(begun -> begun.isAfter(started))
                .map(Happened::at)
                .findFirst();
    }

    static Stream<Lapse> withoutAcceptedGoal(Course course) {
        return course.plans().stream()
                .flatMap(plan -> plan.all(InterventionStarted.class)
                        .filter(started -> !servesAcceptedGoal(started, started.after()))
                        .map(started -> in(started).until(accepted(plan, started))));
    }

    /** Once a goal that it serves is accepted, all is well; so it is once it has ended. */
    private static Optional<Instant> accepted(
            Strand<PlanEvent, CurrentPlan> plan, Happened<InterventionStarted, CurrentPlan> started) {
        return plan.after(started)
                .filter(later -> servesAcceptedGoal(started, later.after())
                        || intervention(started, later.after()).stream().noneMatch(Plans::isOpen))
                .map(Happened::at)
                .findFirst();
    }

    private static boolean servesAcceptedGoal(Happened<InterventionStarted, CurrentPlan> started, CurrentPlan plan) {
        List<UUID> serves = intervention(started, plan).stream()
                .flatMap(one -> one.content().goals().stream())
                .toList();
        return plan.goals().stream()
                .anyMatch(goal -> serves.contains(goal.id())
                        && goal.acceptance().position().equals("agree"));
    }

    private static Lapse in(Happened<InterventionStarted, CurrentPlan> started) {
        String unit = intervention(started, started.after())
                .map(PlanIntervention::responsible)
                .orElse(started.after().unit());
        return Lapse.in(started, unit).on(started.event().intervention());
    }

    private static Optional<PlanIntervention> intervention(
            Happened<InterventionStarted, CurrentPlan> started, CurrentPlan plan) {
        return plan.interventions().stream()
                .filter(one -> one.id().equals(started.event().intervention()))
                .findFirst();
    }
}
