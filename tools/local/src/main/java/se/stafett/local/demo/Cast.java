package se.stafett.local.demo;

import se.stafett.local.client.Caller;

/**
 * Who takes part in the demo. All of them are invented; the patient has a number of Skatteverket's series for tests, which
 * is never given to anyone.
 *
 * @param ward an occupational therapist at the stroke ward
 * @param municipality a physiotherapist of the municipality's home rehabilitation
 * @param patient the patient herself
 * @param system another system, which may read every plan and reports handovers
 */
record Cast(Caller ward, Caller municipality, Caller patient, Caller system) {
    static final String PATIENT_NUMBER = "194103219202";
    static final String PATIENT_NAME = "Greta Exempelsson";
    static final String WARD = "SE0000000001-STROKE";
    static final String WARD_THERAPIST = "SE0000000001-OT01";
    static final String MUNICIPALITY = "SE0000000002-HOMEREHAB";
    static final String MUNICIPAL_THERAPIST = "SE0000000002-PT01";
    private static final String SYSTEM = "SE0000000001-SYSTEM1";

    static Cast of(Callers callers) {
        return new Cast(
                callers.clinician(WARD, WARD_THERAPIST),
                callers.clinician(MUNICIPALITY, MUNICIPAL_THERAPIST),
                callers.patient(PATIENT_NUMBER),
                callers.system(WARD, SYSTEM));
    }
}
