package se.stafett.contracts.plan;

import java.util.List;
import java.util.UUID;

/**
 * A merge was undone: this plan gave back what it had absorbed.
 *
 * @param plan the plan that had been absorbed
 * @param items the goals and interventions given back
 */
public record PlanSeparated(UUID merge, UUID plan, String reason, List<UUID> items) implements MergeEvent {
    public PlanSeparated {
        items = List.copyOf(items);
    }
}
