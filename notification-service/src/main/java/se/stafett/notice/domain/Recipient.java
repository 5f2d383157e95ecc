package se.stafett.notice.domain;

import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** Whose inbox it is. */
public sealed interface Recipient {

    record Unit(HsaId unit) implements Recipient {}

    record Patient(PatientRef patient) implements Recipient {}

    /** As it is kept: {@code unit:} and an HSA-id, or {@code patient:} and a pseudonym. */
    default String key() {
        return switch (this) {
            case Unit unit -> "unit:" + unit.unit().value();
            case Patient patient -> "patient:" + patient.patient().value();
        };
    }

    /** Whose inbox an actor opens, if they have one. */
    static Optional<Recipient> of(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional -> Optional.of(new Unit(professional.unit()));
            case Actor.Patient patient -> Optional.of(new Patient(patient.ref()));
            case Actor.System system -> system.unit().map(Unit::new);
            case Actor.Relative relative -> Optional.empty();
            case Actor.Auditor auditor -> Optional.empty();
        };
    }
}
