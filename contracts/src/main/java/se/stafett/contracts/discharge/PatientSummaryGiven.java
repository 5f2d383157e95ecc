package se.stafett.contracts.discharge;

import java.util.List;
import java.util.UUID;

/**
 * The patient got the summary of the care that was given.
 *
 * @param contactTold whether they were told who the named contact is
 * @param planningTold whether they were told when the planning takes place
 * @param plansHandedOver the plans that they got; may be empty
 */
public record PatientSummaryGiven(boolean contactTold, boolean planningTold, List<UUID> plansHandedOver)
        implements PlanningEvent {
    public PatientSummaryGiven {
        plansHandedOver = List.copyOf(plansHandedOver);
    }
}
