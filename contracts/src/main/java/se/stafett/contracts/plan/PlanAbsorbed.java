package se.stafett.contracts.plan;

import java.util.List;
import java.util.UUID;

/**
 * This plan took over what another plan holds.
 *
 * @param plan the plan that was absorbed
 * @param planVersion version of that plan before the merge
 * @param goals its goals as they stood, with provenance
 * @param interventions its interventions as they stood, with provenance
 */
public record PlanAbsorbed(
        UUID merge,
        UUID plan,
        long planVersion,
        String reason,
        List<PlanGoal> goals,
        List<PlanIntervention> interventions)
        implements MergeEvent {
    public PlanAbsorbed {
        goals = List.copyOf(goals);
        interventions = List.copyOf(interventions);
    }
}
