package se.stafett.handover.domain;

import java.util.Optional;

/** What is known of a plan that has been the same since its first version. */
final class KnownPlan {
    private KnownPlan() {}

    static PlanCopy of(PlanSnapshot plan, HandoverCommand command) {
        return new PlanCopy(
                Optional.of(plan),
                Optional.of(command)
                        .filter(InitiateHandover.class::isInstance)
                        .map(initiate -> ((InitiateHandover) initiate).planVersion())
                        .filter(version -> version <= plan.version())
                        .map(version -> new PlanSnapshot(
                                plan.plan(), version, plan.patient(), plan.open(), plan.units(), plan.items())));
    }
}
