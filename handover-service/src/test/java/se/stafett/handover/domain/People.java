package se.stafett.handover.domain;

import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** Invented people and units: a stroke ward that hands over, a health centre and a municipality that receive, a stranger. */
public final class People {
    public static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    public static final HsaId CENTRE = new HsaId("SE0000000003-CENTRE");
    public static final HsaId TOWN = new HsaId("SE0000000002-HOMEREHAB");
    static final HsaId CLINIC = new HsaId("SE0000000004-CLINIC");

    public static final Actor.Professional WARD_THERAPIST = professional("SE0000000001-OT01", WARD);
    static final Actor.Professional WARD_COORDINATOR = new Actor.Professional(
            new HsaId("SE0000000001-CO01"), WARD, new HsaId("SE0000000009-REGION"), Actor.Role.COORDINATOR);
    public static final Actor.Professional CENTRE_THERAPIST = professional("SE0000000003-PT01", CENTRE);
    public static final Actor.Professional TOWN_THERAPIST = professional("SE0000000002-OT02", TOWN);
    static final Actor.Professional CLINIC_THERAPIST = professional("SE0000000004-PT02", CLINIC);

    public static final PatientRef GRETA_REF = new PatientRef("0123456789abcdef0123456789abcdef");
    public static final Actor.Patient GRETA = new Actor.Patient(GRETA_REF);
    static final Actor.Patient NILS = new Actor.Patient(new PatientRef("fedcba9876543210fedcba9876543210"));
    static final Actor.Relative DAUGHTER = new Actor.Relative(new PatientRef("00000000000000000000000000000001"));
    public static final Actor.System CLOCK = new Actor.System("handover-service", Optional.empty());
    static final Actor.Auditor AUDITOR = new Actor.Auditor(new HsaId("SE0000000001-AUDIT"));

    private People() {}

    private static Actor.Professional professional(String person, HsaId unit) {
        return new Actor.Professional(new HsaId(person), unit, new HsaId("SE0000000009-REGION"), Actor.Role.CLINICIAN);
    }
}
