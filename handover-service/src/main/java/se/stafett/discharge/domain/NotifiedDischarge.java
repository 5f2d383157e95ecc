package se.stafett.discharge.domain;

import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** A discharge that exists, whether the patient is still there or not. */
public sealed interface NotifiedDischarge extends Discharge permits InHospital, LeftHospital, EndedDischarge {

    DischargeContent content();

    DischargeStatus status();

    @Override
    default Optional<NotifiedDischarge> notified() {
        return Optional.of(this);
    }

    @Override
    default long version() {
        return content().version();
    }

    default UUID id() {
        return content().id();
    }

    default PatientRef patient() {
        return content().patient();
    }

    /** The hospital unit that the patient was admitted to. */
    default HsaId hospital() {
        return content().hospital();
    }

    /** Whether the patient is in hospital as far as is known: one discharge a patient and hospital unit is open at a time. */
    default boolean isOpen() {
        return this instanceof InHospital;
    }

    /** The units that take part: the hospital's, those concerned, and the contact's. */
    default SortedSet<HsaId> units() {
        return content().units();
    }

    /** Whether the actor may know of this discharge at all; to others it must look as if there were none. */
    default boolean isKnownTo(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional -> units().contains(professional.unit());
            case Actor.Patient self -> self.ref().equals(patient());
            case Actor.Relative relative -> false;
            case Actor.System system -> true;
            case Actor.Auditor auditor -> true;
        };
    }

    NotifiedDischarge with(DischargeContent changed);
}
