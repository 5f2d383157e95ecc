package se.stafett.local.token;

/** The role that a token's bearer acts in; its lower-case name stands in the claim {@code groups}. */
public enum Role {
    CLINICIAN,
    COORDINATOR,
    PATIENT,
    RELATIVE,
    AUDITOR,
    SYSTEM;

    /** Patients and relatives are known by an identity number, everyone else by an HSA-id. */
    boolean isPrivatePerson() {
        return switch (this) {
            case PATIENT, RELATIVE -> true;
            case CLINICIAN, COORDINATOR, AUDITOR, SYSTEM -> false;
        };
    }
}
