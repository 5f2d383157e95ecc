package se.stafett.local.loader;

import java.util.List;
import java.util.UUID;
import se.stafett.local.client.OpenThing;

/**
 * A plan that has been drafted here.
 *
 * @param goals ids of its goals, in the order of the source's
 * @param interventions ids of its interventions, in the order of the source's
 */
record DraftedPlan(MappedPlan source, OpenThing plan, List<UUID> goals, List<UUID> interventions) {
    DraftedPlan {
        goals = List.copyOf(goals);
        interventions = List.copyOf(interventions);
    }
}
