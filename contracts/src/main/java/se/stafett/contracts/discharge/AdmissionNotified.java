package se.stafett.contracts.discharge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Patient;

/**
 * Those concerned were notified of an admission; always the first event of its stream.
 *
 * @param registeredAddress where the patient is registered as living
 * @param unit HSA-id of the hospital unit
 * @param provider HSA-id of the care provider that the unit belongs to
 * @param admittedAt a time as in {@link se.stafett.contracts.payload.Stamp}
 * @param neededSince when it was judged that they will be needed; absent when that was clear at the admission
 * @param estimatedDischarge the day on which the patient is expected to leave
 * @param concerned at least one
 */
public record AdmissionNotified(
        Patient patient,
        @Nullable String registeredAddress,
        String unit,
        String provider,
        String admittedAt,
        @Nullable String neededSince,
        LocalDate estimatedDischarge,
        List<Concerned> concerned)
        implements NoticeEvent {
    public AdmissionNotified {
        concerned = List.copyOf(concerned);
    }
}
