package se.stafett.plan.storage;

import java.util.List;
import se.stafett.plan.domain.PlanEvent;

/**
 * What was decided about one plan.
 *
 * @param before the plan that it was decided on
 * @param events at least one
 */
public record PlanChange(StoredPlan before, List<PlanEvent> events) {
    public PlanChange {
        events = List.copyOf(events);
    }

    public static PlanChange of(StoredPlan before, List<? extends PlanEvent> events) {
        return new PlanChange(before, List.copyOf(events));
    }
}
