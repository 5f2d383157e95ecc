package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/**
 * Someone who takes part in the plan.
 *
 * @param person given for professionals
 * @param unit given for professionals, whose whole unit then takes part
 * @param relation what they are to the patient, for relatives and others
 */
public record Participant(
        UUID id,
        ParticipantKind kind,
        PlainText name,
        Optional<HsaId> person,
        Optional<HsaId> unit,
        Optional<PlainText> relation,
        Optional<PlainText> phone) {

    boolean isSamePersonAs(Participant other) {
        return kind == other.kind
                && person.equals(other.person)
                && unit.equals(other.unit)
                && (kind == ParticipantKind.PROFESSIONAL || name.equals(other.name) && relation.equals(other.relation));
    }
}
