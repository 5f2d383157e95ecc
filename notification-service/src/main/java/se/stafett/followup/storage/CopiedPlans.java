package se.stafett.followup.storage;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.followup.domain.PlanSnapshot;
import se.stafett.followup.messaging.PlanReception;
import se.stafett.service.copies.PlanCopies;

/** Plans from this service's own copies. */
@Singleton
class CopiedPlans implements FollowedPlans {
    // The copy may lack events that are being asked for again.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PlanCopies plans;

    CopiedPlans(PlanCopies plans) {
        this.plans = plans;
    }

    @Override
    public Uni<PlanSnapshot> latest(UUID plan) {
        return plans.latest(plan).map(found -> present(plan, found));
    }

    @Override
    public Uni<PlanSnapshot> atVersion(UUID plan, long version) {
        return plans.latest(plan, version, PATIENCE)
                .chain(arrived -> plans.atVersion(plan, version))
                .map(found -> present(plan, found));
    }

    private static PlanSnapshot present(UUID plan, Optional<CurrentPlan> found) {
        return found.map(PlanReception::of)
                .orElseThrow(() -> new IllegalStateException("the copy of plan " + plan + " has not come so far"));
    }
}
