package se.stafett.audit.command;

import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.audit.patient.Standing;
import se.stafett.contracts.plan.CurrentPlan;

/**
 * Which unit answers for a goal or an intervention.
 *
 * @param kind goal or intervention
 * @param words the goal's words or the intervention's description
 */
record Custody(UUID plan, UUID item, String kind, String status, String unit, String words) {
    static Stream<Custody> of(Standing standing) {
        return standing.state() instanceof CurrentPlan plan ? of(plan) : Stream.empty();
    }

    private static Stream<Custody> of(CurrentPlan plan) {
        return Stream.concat(
                plan.goals().stream()
                        .map(goal -> new Custody(
                                plan.planId(),
                                goal.id(),
                                "goal",
                                goal.status(),
                                goal.responsible(),
                                goal.content().words())),
                plan.interventions().stream()
                        .map(one -> new Custody(
                                plan.planId(),
                                one.id(),
                                "intervention",
                                one.status(),
                                one.responsible(),
                                one.content().description())));
    }
}
