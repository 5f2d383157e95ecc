package se.stafett.contracts.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/**
 * What is different between two versions of one plan, for someone who has read the earlier one.
 *
 * @param since the version that was read
 * @param version the later version
 * @param goals those that were added, changed or ended, in the order of the later version
 * @param interventions as for goals
 * @param plan what changed in the plan besides its goals and interventions: review date, contact, agreement and the like
 */
public record PlanChanges(
        UUID planId,
        long since,
        long version,
        List<ItemChange> goals,
        List<ItemChange> interventions,
        List<FieldChange> plan) {
    private static final List<String> OF_THE_WHOLE = List.of(
            "status",
            "story",
            "summary",
            "participants",
            "contact",
            "callGuidance",
            "reviewDate",
            "agreement",
            "hold",
            "closure",
            "mergedInto");

    public PlanChanges {
        goals = List.copyOf(goals);
        interventions = List.copyOf(interventions);
        plan = List.copyOf(plan);
    }

    /**
     * The changes from one version to a later one; none when both are the same version.
     *
     * @throws IllegalArgumentException when they are of different plans, or out of order
     */
    public static PlanChanges between(CurrentPlan before, CurrentPlan after) {
        if (!before.planId().equals(after.planId()) || before.version() > after.version()) {
            throw new IllegalArgumentException("changes lead from one version of a plan to a later one of the same");
        }
        return new PlanChanges(
                after.planId(),
                before.version(),
                after.version(),
                ItemChanges.ofGoals(before.goals(), after.goals()),
                ItemChanges.ofInterventions(before.interventions(), after.interventions()),
                FieldChanges.between(whole(before), whole(after)));
    }

    /** Whether there is nothing that a reader of the earlier version would have to read anew. */
    public boolean isEmpty() {
        return goals.isEmpty() && interventions.isEmpty() && plan.isEmpty();
    }

    private static ObjectNode whole(CurrentPlan plan) {
        ObjectNode document = PlanDocument.write(plan).retain(OF_THE_WHOLE);
        // Who recorded the position, and at which version, is no change of it.
        if (document.path("agreement") instanceof ObjectNode agreement) {
            agreement.retain("position", "reason", "stale");
        }
        return document;
    }
}
