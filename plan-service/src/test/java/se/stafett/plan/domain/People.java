package se.stafett.plan.domain;

import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** Invented people and units: a stroke ward, a home rehabilitation team, a health centre. */
final class People {

    static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    static final HsaId HOME = new HsaId("SE0000000002-HOMEREHAB");
    static final HsaId CENTRE = new HsaId("SE0000000003-CENTRE");
    static final HsaId HOME_THERAPIST_ID = new HsaId("SE0000000002-PT01");

    static final Actor.Professional WARD_THERAPIST = professional("SE0000000001-OT01", WARD);
    static final Actor.Professional HOME_THERAPIST = professional("SE0000000002-PT01", HOME);
    static final Actor.Professional CENTRE_NURSE = professional("SE0000000003-RN01", CENTRE);

    static final PatientRef GRETA_REF = new PatientRef("0123456789abcdef0123456789abcdef");
    static final PatientRef NILS_REF = new PatientRef("fedcba9876543210fedcba9876543210");
    static final Actor.Patient GRETA = new Actor.Patient(GRETA_REF);
    static final Actor.Patient NILS = new Actor.Patient(NILS_REF);
    static final Actor.Relative DAUGHTER = new Actor.Relative(new PatientRef("00000000000000000000000000000001"));
    static final Actor.System HANDOVERS = new Actor.System("handover-service", Optional.empty());
    static final Actor.System FOLLOW_UPS = new Actor.System("plan-service", Optional.of(WARD));
    static final Actor.Auditor AUDITOR = new Actor.Auditor(new HsaId("SE0000000001-AUDIT"));

    private People() {}

    static Actor.Professional professional(String person, HsaId unit) {
        return new Actor.Professional(new HsaId(person), unit, new HsaId("SE0000000009-REGION"), Actor.Role.CLINICIAN);
    }
}
