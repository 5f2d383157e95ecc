package se.stafett.plan.storage;

import jakarta.inject.Singleton;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.domain.PlanEvent;
import se.stafett.service.storage.History;
import se.stafett.store.EventStore;
import se.stafett.store.keys.Keys;

/** Plans as of now or of an earlier moment. */
@Singleton
public class PlanHistory extends History<Plan, PlanEvent, se.stafett.contracts.plan.PlanEvent, CurrentPlan> {
    PlanHistory(EventStore store, Keys keys) {
        super(new Plans(), store, keys);
    }
}
