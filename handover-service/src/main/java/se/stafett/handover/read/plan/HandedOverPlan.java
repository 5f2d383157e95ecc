package se.stafett.handover.read.plan;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.edge.problem.Problems;
import se.stafett.handover.domain.AccessRefusal.PlanNotFound;
import se.stafett.handover.domain.CourseRefusal.PlanVersionNotKnown;
import se.stafett.handover.domain.InitiatedHandover;
import se.stafett.handover.plans.KnownPlans;
import se.stafett.handover.read.KnownHandover;
import se.stafett.handover.storage.HandoverHistory;

/** Finds the plan of a handover, at one version or as it is known now, for those who may know of the handover. */
@Singleton
class HandedOverPlan {
    private final HandoverHistory history;
    private final KnownPlans plans;

    HandedOverPlan(HandoverHistory history, KnownPlans plans) {
        this.history = history;
        this.plans = plans;
    }

    Uni<InitiatedHandover> handover(UUID id, Actor actor) {
        return history.latest(id)
                .map(stored ->
                        KnownHandover.to(actor, stored).state().initiated().orElseThrow());
    }

    Uni<CurrentPlan> asKnown(InitiatedHandover handover) {
        return plans.latest(handover.plan())
                .map(found -> found.orElseThrow(
                        () -> Problems.of(new PlanNotFound(handover.plan())).asException()));
    }

    Uni<CurrentPlan> atVersion(InitiatedHandover handover, long version) {
        return asKnown(handover)
                .flatMap(now -> plans.atVersion(handover.plan(), version)
                        .map(found ->
                                found.orElseThrow(() -> Problems.of(new PlanVersionNotKnown(version, now.version()))
                                        .asException())));
    }
}
