package se.stafett.discharge.domain;

import se.stafett.care.Refusal.NotAllowed;
import se.stafett.care.Refusal.NotFound;

/** Who may not. */
public sealed interface AccessRefusal extends DischargeRefusal {

    record DischargeNotFound() implements AccessRefusal, NotFound {}

    record RoleMayNot(String role) implements AccessRefusal, NotAllowed {}

    record NotTheHospitalUnit() implements AccessRefusal, NotAllowed {}

    record NotARegionalUnitConcerned() implements AccessRefusal, NotAllowed {}

    record NotTheContactsUnit() implements AccessRefusal, NotAllowed {}

    record NeitherHospitalNorMunicipality() implements AccessRefusal, NotAllowed {}

    @Override
    default String code() {
        return switch (this) {
            case DischargeNotFound refusal -> "discharge-not-found";
            case RoleMayNot refusal -> "role-may-not";
            case NotTheHospitalUnit refusal -> "not-the-hospital-unit";
            case NotARegionalUnitConcerned refusal -> "not-a-regional-unit-concerned";
            case NotTheContactsUnit refusal -> "not-the-contacts-unit";
            case NeitherHospitalNorMunicipality refusal -> "neither-hospital-nor-municipality";
        };
    }
}
