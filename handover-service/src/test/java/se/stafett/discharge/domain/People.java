package se.stafett.discharge.domain;

import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** Invented people and units: a stroke ward, a health centre, a municipality's home rehabilitation, and strangers. */
public final class People {

    static final HsaId REGION = new HsaId("SE0000000009-REGION");
    static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    static final HsaId HOME = new HsaId("SE0000000002-HOMEREHAB");
    static final HsaId CENTRE = new HsaId("SE0000000003-CENTRE");
    static final HsaId CLINIC = new HsaId("SE0000000004-CLINIC");

    static final HsaId PHYSICIAN = new HsaId("SE0000000001-MD01");

    static final Actor.Professional WARD_NURSE = professional("SE0000000001-RN01", WARD, Actor.Role.CLINICIAN);
    static final Actor.Professional WARD_COORDINATOR = professional("SE0000000001-CO01", WARD, Actor.Role.COORDINATOR);
    static final Actor.Professional HOME_THERAPIST = professional("SE0000000002-PT01", HOME, Actor.Role.CLINICIAN);
    static final Actor.Professional CENTRE_NURSE = professional("SE0000000003-RN01", CENTRE, Actor.Role.CLINICIAN);
    static final Actor.Professional CLINIC_NURSE = professional("SE0000000004-RN01", CLINIC, Actor.Role.CLINICIAN);

    public static final PatientRef GRETA_REF = new PatientRef("0123456789abcdef0123456789abcdef");
    static final Actor.Patient GRETA = new Actor.Patient(GRETA_REF);
    static final Actor.Patient NILS = new Actor.Patient(new PatientRef("fedcba9876543210fedcba9876543210"));
    static final Actor.Relative DAUGHTER = new Actor.Relative(new PatientRef("00000000000000000000000000000001"));
    static final Actor.System CLOCK = new Actor.System("handover-service", Optional.empty());
    static final Actor.Auditor AUDITOR = new Actor.Auditor(new HsaId("SE0000000001-AUDIT"));

    private People() {}

    private static Actor.Professional professional(String person, HsaId unit, Actor.Role role) {
        return new Actor.Professional(new HsaId(person), unit, REGION, role);
    }
}
