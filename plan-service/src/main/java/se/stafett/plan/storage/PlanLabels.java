package se.stafett.plan.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.plan.domain.DraftedPlan;
import se.stafett.plan.domain.PlanStatus;
import se.stafett.service.storage.Labels;
import se.stafett.store.StreamWrite.StreamState;

/** What a plan can be found by, and the place that it holds. */
public final class PlanLabels {
    /** Active or on hold. */
    public static final String IN_FORCE = "in-force";

    private PlanLabels() {}

    static StreamState of(DraftedPlan plan) {
        List<String> labels = new ArrayList<>();
        labels.add(Labels.status(plan.status()));
        labels.add(Labels.patient(plan.patient()));
        plan.units().stream().sorted().map(Labels::unit).forEach(labels::add);
        if (plan.status() == PlanStatus.ACTIVE || plan.status() == PlanStatus.ON_HOLD) {
            labels.add(IN_FORCE);
        }
        return new StreamState(
                List.copyOf(labels),
                plan.isTheActivePlan()
                        ? Optional.of("active-plan:" + plan.patient().value())
                        : Optional.empty());
    }
}
