package se.stafett.contracts.plan;

import java.util.UUID;
import se.stafett.contracts.payload.Happening;

/** What goals and interventions have in common: one id means one item. */
final class Items {
    private Items() {}

    static void requireNew(PlanBuilder plan, UUID id, Happening happening) {
        happening.require(
                plan.goals.stream().noneMatch(goal -> goal.id().equals(id))
                        && plan.interventions.stream().noneMatch(one -> one.id().equals(id)),
                "the plan has an item of that id");
    }
}
