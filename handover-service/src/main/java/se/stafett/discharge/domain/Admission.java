package se.stafett.discharge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stafett.care.Patient;
import se.stafett.care.PlainText;

/**
 * What the notice of an admission tells.
 *
 * @param registeredAddress where the patient is registered as living
 * @param neededSince when it was judged that those concerned will be needed, where that came after the admission
 */
public record Admission(
        Patient patient,
        Optional<PlainText> registeredAddress,
        Instant admittedAt,
        Optional<Instant> neededSince,
        LocalDate estimatedDischarge,
        List<Concerned> concerned) {
    public Admission {
        concerned = List.copyOf(concerned);
    }
}
