package se.stafett.handover.domain;

import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/**
 * Someone who takes part in a handover.
 *
 * @param unit the unit that they come from, which may then read the handover
 * @param relation what they are to the patient
 */
public record Participant(
        ParticipantKind kind,
        PlainText name,
        Optional<HsaId> person,
        Optional<HsaId> unit,
        Part part,
        Optional<PlainText> relation) {
    /** By HSA-id where there is one; there is only one patient. */
    boolean isSameAs(Participant other) {
        return kind == ParticipantKind.PATIENT && other.kind == ParticipantKind.PATIENT
                || person.isPresent() && person.equals(other.person)
                || equals(other);
    }
}
