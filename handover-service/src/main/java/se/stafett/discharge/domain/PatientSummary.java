package se.stafett.discharge.domain;

import java.util.List;
import java.util.UUID;

/** What the patient got when they left, beside the summary of the care that was given. */
public record PatientSummary(boolean contactTold, boolean planningTold, List<UUID> plansHandedOver) {
    public PatientSummary {
        plansHandedOver = List.copyOf(plansHandedOver);
    }
}
