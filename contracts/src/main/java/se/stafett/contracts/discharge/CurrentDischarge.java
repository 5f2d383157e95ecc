package se.stafett.contracts.discharge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.StatedReason;

/**
 * A discharge from hospital as it stands after its latest event: what every subscriber folds, and what readers get.
 *
 * @param version how many events it has
 * @param status admitted, ready, left, cancelled or entered-in-error
 * @param patientRef the patient's pseudonym
 * @param unit HSA-id of the hospital unit
 * @param provider HSA-id of its care provider
 * @param admittedAt as in {@link se.stafett.contracts.payload.Stamp}
 * @param neededSince when it was judged that those concerned will be needed, where that came later
 * @param estimates oldest first; the last stands
 * @param contacts oldest first; the last stands
 * @param readiness every notice, oldest first; at most the last is not withdrawn
 * @param agreements on the payment duty, oldest first; the last stands
 * @param departure present when the patient has left
 * @param neared deadlines that were warned of
 * @param passed deadlines that were not kept, as they were noticed
 */
public record CurrentDischarge(
        UUID dischargeId,
        long version,
        String status,
        String patientRef,
        Patient patient,
        @Nullable String registeredAddress,
        String unit,
        String provider,
        String admittedAt,
        @Nullable String neededSince,
        List<Concerned> concerned,
        List<Estimate> estimates,
        List<ContactNaming> contacts,
        List<Readiness> readiness,
        List<PlanningCall> planningCalls,
        List<Information> information,
        List<PatientSummary> patientSummaries,
        List<PaymentAgreement> agreements,
        @Nullable Departure departure,
        List<NotedDeadline> neared,
        List<NotedDeadline> passed,
        List<Correction> corrections,
        @Nullable StatedReason cancellation,
        @Nullable StatedReason error) {
    public CurrentDischarge {
        concerned = List.copyOf(concerned);
        estimates = List.copyOf(estimates);
        contacts = List.copyOf(contacts);
        readiness = List.copyOf(readiness);
        planningCalls = List.copyOf(planningCalls);
        information = List.copyOf(information);
        patientSummaries = List.copyOf(patientSummaries);
        agreements = List.copyOf(agreements);
        neared = List.copyOf(neared);
        passed = List.copyOf(passed);
        corrections = List.copyOf(corrections);
    }
}
