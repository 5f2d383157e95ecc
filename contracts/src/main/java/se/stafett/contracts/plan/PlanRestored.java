package se.stafett.contracts.plan;

import java.util.List;
import java.util.UUID;

/**
 * A merge was undone: this plan has its goals and interventions back and the status that it had before the merge.
 *
 * @param plan the plan that had absorbed it
 * @param goals those of its goals that the merge had carried, as they stand now
 * @param interventions those of its interventions that the merge had carried, as they stand now
 */
public record PlanRestored(
        UUID merge, UUID plan, String reason, List<PlanGoal> goals, List<PlanIntervention> interventions)
        implements MergeEvent {
    public PlanRestored {
        goals = List.copyOf(goals);
        interventions = List.copyOf(interventions);
    }
}
