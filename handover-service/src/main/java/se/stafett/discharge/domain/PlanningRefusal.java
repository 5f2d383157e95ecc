package se.stafett.discharge.domain;

import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why those concerned are not told, called or agreed with as asked. */
sealed interface PlanningRefusal extends DischargeRefusal {

    record NoUnitIsNamed(String at) implements PlanningRefusal, NotSound {}

    record UnitIsNamedTwice(String at, HsaId unit) implements PlanningRefusal, NotSound {}

    record HospitalConcernsItself(HsaId unit) implements PlanningRefusal, NotSound {}

    /** Where someone with protected registration lives is told to nobody. */
    record AddressIsProtected() implements PlanningRefusal, NotSound {}

    record UnitIsNotConcerned(String at, HsaId unit) implements PlanningRefusal, NotSound {}

    record UnitIsConcernedAlready(HsaId unit) implements PlanningRefusal, NotNow {}

    record NoKindIsNamed() implements PlanningRefusal, NotSound {}

    record NothingIsAgreed() implements PlanningRefusal, NotSound {}

    record NoMunicipalityIsConcerned() implements PlanningRefusal, NotNow {}

    record NoContactIsNamed() implements PlanningRefusal, NotNow {}

    record ContactIsTheSame() implements PlanningRefusal, NotNow {}

    record AgreementIsTheSame() implements PlanningRefusal, NotNow {}

    @Override
    default String code() {
        return switch (this) {
            case NoUnitIsNamed refusal -> "no-unit-is-named";
            case UnitIsNamedTwice refusal -> "unit-is-named-twice";
            case HospitalConcernsItself refusal -> "hospital-concerns-itself";
            case AddressIsProtected refusal -> "address-is-protected";
            case UnitIsNotConcerned refusal -> "unit-is-not-concerned";
            case UnitIsConcernedAlready refusal -> "unit-is-concerned-already";
            case NoKindIsNamed refusal -> "no-kind-is-named";
            case NothingIsAgreed refusal -> "nothing-is-agreed";
            case NoMunicipalityIsConcerned refusal -> "no-municipality-is-concerned";
            case NoContactIsNamed refusal -> "no-contact-is-named";
            case ContactIsTheSame refusal -> "contact-is-the-same";
            case AgreementIsTheSame refusal -> "agreement-is-the-same";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case NoUnitIsNamed refusal -> Optional.of(refusal.at());
            case UnitIsNamedTwice refusal -> Optional.of(refusal.at());
            case HospitalConcernsItself refusal -> Optional.of("concerned");
            case AddressIsProtected refusal -> Optional.of("registeredAddress");
            case UnitIsNotConcerned refusal -> Optional.of(refusal.at());
            case UnitIsConcernedAlready refusal -> Optional.of("unit");
            case NoKindIsNamed refusal -> Optional.of("kinds");
            case NothingIsAgreed refusal -> Optional.empty();
            case NoMunicipalityIsConcerned refusal -> Optional.empty();
            case NoContactIsNamed refusal -> Optional.empty();
            case ContactIsTheSame refusal -> Optional.empty();
            case AgreementIsTheSame refusal -> Optional.empty();
        };
    }
}
