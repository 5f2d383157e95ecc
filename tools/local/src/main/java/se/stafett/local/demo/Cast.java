package se.stafett.local.demo;

import java.util.Map;
import se.stafett.local.client.Caller;

/**
 * Who takes part in the demo, as the play calls them. All of them are invented; the patient has a number of Skatteverket's
 * series for tests, which is never given to anyone.
 */
final class Cast {
    static final String PATIENT_NUMBER = "194103219202";
    static final String PATIENT_NAME = "Greta Exempelsson";
    static final String WARD = "SE0000000001-STROKE";
    static final String WARD_THERAPIST = "SE0000000001-OT01";
    static final String PRIMARY_CARE = "SE0000000003-CENTRE";
    static final String PRIMARY_CARE_THERAPIST = "SE0000000003-PT01";
    static final String MUNICIPALITY = "SE0000000002-HOMEREHAB";
    static final String MUNICIPAL_THERAPIST = "SE0000000002-OT01";
    private static final String SYSTEM = "SE0000000001-SYSTEM1";

    private static final Map<String, String> UNITS =
            Map.of(WARD, "the ward", PRIMARY_CARE, "primary care", MUNICIPALITY, "the municipality");

    private final Map<String, Caller> callers;
    private final Caller system;

    private Cast(Map<String, Caller> callers, Caller system) {
        this.callers = callers;
        this.system = system;
    }

    static Cast of(Callers callers) {
        Caller system = callers.system(WARD, SYSTEM);
        return new Cast(
                Map.of(
                        "ward",
                        callers.clinician(WARD, WARD_THERAPIST),
                        "primary care",
                        callers.clinician(PRIMARY_CARE, PRIMARY_CARE_THERAPIST),
                        "municipality",
                        callers.clinician(MUNICIPALITY, MUNICIPAL_THERAPIST),
                        "patient",
                        callers.patient(PATIENT_NUMBER),
                        "system",
                        system),
                system);
    }

    /** Another system, which may read every plan. */
    Caller system() {
        return system;
    }

    /** An occupational therapist at the stroke ward. */
    Caller ward() {
        return called("ward");
    }

    /** The systems of hospital, primary care and municipality, each with its own token. */
    static Map<String, Caller> systems(Callers callers) {
        return Map.of(
                "hospital", callers.system(WARD, SYSTEM),
                "primary care", callers.system(PRIMARY_CARE, "SE0000000003-SYSTEM1"),
                "municipality", callers.system(MUNICIPALITY, "SE0000000002-SYSTEM1"));
    }

    Caller called(String name) {
        Caller caller = callers.get(name);
        if (caller == null) {
            throw new IllegalStateException("nobody of the cast is called " + name);
        }
        return caller;
    }

    /** The caller who works at a unit. */
    Caller at(String unit) {
        return called(wordsFor(unit).replace("the ", ""));
    }

    static String wordsFor(String unit) {
        return UNITS.getOrDefault(unit, unit);
    }
}
