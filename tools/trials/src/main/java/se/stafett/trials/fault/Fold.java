package se.stafett.trials.fault;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDigest;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.PlanRebuild;

/** Plans folded from events by the published library. */
final class Fold {
    private Fold() {}

    static PlanRebuild with(Map<UUID, PatientKey> keys) {
        return new PlanRebuild(kid -> keys.containsKey(kid)
                ? new KeyAnswer.Granted(keys.get(kid))
                : new KeyAnswer.Refused("the trial has no such key"));
    }

    /** The digest of each plan. */
    static Map<UUID, String> digests(PlanRebuild rebuild) {
        Map<UUID, String> digests = new TreeMap<>();
        for (CurrentPlan plan : rebuild.plans()) {
            digests.put(plan.planId(), PlanDigest.of(plan));
        }
        return digests;
    }
}
