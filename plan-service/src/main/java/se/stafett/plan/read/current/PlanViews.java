package se.stafett.plan.read.current;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.plan.domain.Plan;
import se.stafett.service.storage.Stored;

/** Views of plans as they stand, each written once for all who read it: for as long as the plan itself is kept in memory. */
@Singleton
class PlanViews {
    // One takes some ten kilobytes.
    private static final long KEPT = 500;

    private final Cache<Stored<Plan, CurrentPlan>, PlanView> views =
            Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build();

    PlanView of(Stored<Plan, CurrentPlan> plan) {
        return views.get(plan, PlanView::of);
    }
}
