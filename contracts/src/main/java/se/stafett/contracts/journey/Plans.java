package se.stafett.contracts.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanIntervention;

/** What rules ask of plans, by the codes of states as they are published. */
final class Plans {
    private static final Set<String> IN_FORCE = Set.of("active", "on-hold");
    private static final Set<String> OPEN_GOAL = Set.of("proposed", "accepted");
    private static final Set<String> OPEN_INTERVENTION = Set.of("not-started", "in-progress");

    private Plans() {}

    static boolean isInForce(CurrentPlan plan) {
        return IN_FORCE.contains(plan.status());
    }

    static boolean isDraft(CurrentPlan plan) {
        return plan.status().equals("draft");
    }

    static boolean isOpen(PlanIntervention intervention) {
        return OPEN_INTERVENTION.contains(intervention.status());
    }

    /** The open goals and interventions for which a unit answers. */
    static Stream<UUID> openItemsOf(String unit, CurrentPlan plan) {
        return Stream.concat(
                plan.goals().stream()
                        .filter(goal -> OPEN_GOAL.contains(goal.status())
                                && goal.responsible().equals(unit))
                        .map(PlanGoal::id),
                plan.interventions().stream()
                        .filter(one -> isOpen(one) && one.responsible().equals(unit))
                        .map(PlanIntervention::id));
    }

    /** Each time that it came into force: when it was agreed, and when a merge was undone. */
    static Stream<Happened<PlanEvent, CurrentPlan>> beginnings(Strand<PlanEvent, CurrentPlan> plan) {
        List<Happened<PlanEvent, CurrentPlan>> events = plan.events();
        return IntStream.range(1, events.size())
                .filter(i -> isInForce(events.get(i).after())
                        && !isInForce(events.get(i - 1).after()))
                .mapToObj(events::get);
    }

    /** The first event after that moment since which it is not in force. */
    static Optional<Happened<PlanEvent, CurrentPlan>> end(Strand<PlanEvent, CurrentPlan> plan, Happened<?, ?> moment) {
        return plan.after(moment).filter(one -> !isInForce(one.after())).findFirst();
    }
}
