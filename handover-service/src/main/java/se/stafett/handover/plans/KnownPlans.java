package se.stafett.handover.plans;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.MergedInto;
import se.stafett.handover.domain.PlanCopy;
import se.stafett.service.copies.PlanCopies;

/** What this service knows of plans, as handovers need it. */
@Singleton
public class KnownPlans {
    // A request that was made right after the plan changed must not fail because the event is still on its way.
    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final int MOST_MERGES = 10;

    private final PlanCopies copies;

    KnownPlans(PlanCopies copies) {
        this.copies = copies;
    }

    /** The plan as far as it has arrived. */
    public Uni<Optional<CurrentPlan>> latest(UUID plan) {
        return copies.latest(plan);
    }

    /** The plan at that version; empty when that has not arrived. */
    public Uni<Optional<CurrentPlan>> atVersion(UUID plan, long version) {
        return copies.atVersion(plan, version);
    }

    /** The plan as it is known, and as it was at that version; a version that is on its way is waited for a little. */
    public Uni<PlanCopy> withVersion(UUID plan, long version) {
        return copies.latest(plan, version, PATIENCE)
                .flatMap(latest -> copies.atVersion(plan, version)
                        .map(read -> new PlanCopy(latest.map(PlanSnapshots::of), read.map(PlanSnapshots::of))));
    }

    /** The plan as it is known, at that version or a later one when it arrives in time. */
    public Uni<PlanCopy> atLeast(UUID plan, long version) {
        return copies.latest(plan, version, PATIENCE).flatMap(this::whereItsItemsAre);
    }

    /** The plan as it is known; once it has been merged, with its items as they are in the plan that absorbed it. */
    public Uni<PlanCopy> asKnown(UUID plan) {
        return copies.latest(plan).flatMap(this::whereItsItemsAre);
    }

    private Uni<PlanCopy> whereItsItemsAre(Optional<CurrentPlan> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(PlanCopy.none());
        }
        CurrentPlan plan = found.get();
        return absorbing(plan, MOST_MERGES)
                .map(absorbing -> new PlanCopy(Optional.of(PlanSnapshots.of(plan, absorbing)), Optional.empty()));
    }

    private Uni<CurrentPlan> absorbing(CurrentPlan plan, int most) {
        MergedInto merged = plan.mergedInto();
        if (merged == null || most == 0) {
            return Uni.createFrom().item(plan);
        }
        return copies.latest(merged.plan())
                .flatMap(next -> next.map(one -> absorbing(one, most - 1))
                        .orElseGet(() -> Uni.createFrom().item(plan)));
    }
}
