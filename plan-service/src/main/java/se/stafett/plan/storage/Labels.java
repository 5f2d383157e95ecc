package se.stafett.plan.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.plan.domain.DraftedPlan;
import se.stafett.plan.domain.PlanStatus;
import se.stafett.store.StreamWrite.StreamState;

/** What a plan can be found by: status, units and the patient's pseudonym, and nothing that it says. */
public final class Labels {
    /** The stream type of plans. */
    public static final String PLAN = "plan";

    /** Active or on hold. */
    public static final String IN_FORCE = "in-force";

    private static final String STATUS = "status:";
    private static final String UNIT = "unit:";
    private static final String PATIENT = "patient:";

    private Labels() {}

    public static String status(PlanStatus status) {
        return STATUS + status.code();
    }

    public static String unit(HsaId unit) {
        return UNIT + unit.value();
    }

    public static String patient(PatientRef patient) {
        return PATIENT + patient.value();
    }

    /** The status that a plan's labels tell. */
    public static String statusIn(List<String> labels) {
        return values(labels, STATUS).getFirst();
    }

    /** The units that a plan's labels tell. */
    public static List<String> unitsIn(List<String> labels) {
        return values(labels, UNIT);
    }

    static StreamState of(DraftedPlan plan) {
        List<String> labels = new ArrayList<>();
        labels.add(status(plan.status()));
        labels.add(patient(plan.patient()));
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

    private static List<String> values(List<String> labels, String prefix) {
        return labels.stream()
                .filter(label -> label.startsWith(prefix))
                .map(label -> label.substring(prefix.length()))
                .toList();
    }
}
