package se.stafett.handover.domain;

import java.util.Optional;

/**
 * What the patient said, and how often the patient or a relative was told something.
 *
 * @param position empty until it has been recorded
 */
public record PatientsPart(Optional<PatientsPosition> position, int told) {
    static PatientsPart none() {
        return new PatientsPart(Optional.empty(), 0);
    }

    PatientsPart with(PatientsPosition recorded) {
        return new PatientsPart(Optional.of(recorded), told);
    }

    PatientsPart toldMore() {
        return new PatientsPart(position, told + 1);
    }
}
