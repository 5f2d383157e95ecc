package se.stafett.contracts.discharge;

import java.util.List;
import java.util.UUID;
import se.stafett.contracts.payload.Stamp;

/**
 * What the patient got; its terms are those of {@link PatientSummaryGiven}.
 *
 * @param given who gave it, and when
 */
public record PatientSummary(boolean contactTold, boolean planningTold, List<UUID> plansHandedOver, Stamp given) {
    public PatientSummary {
        plansHandedOver = List.copyOf(plansHandedOver);
    }
}
