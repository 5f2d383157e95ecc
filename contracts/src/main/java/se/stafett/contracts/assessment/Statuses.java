package se.stafett.contracts.assessment;

/** The codes of states, as they are published; those of scores and findings are FHIR's of Observation. */
final class Statuses {
    static final String OPEN = "open";
    static final String CONCLUDED = "concluded";
    static final String CANCELLED = "cancelled";
    static final String ENTERED_IN_ERROR = "entered-in-error";

    static final String FINAL = "final";
    static final String CORRECTED = "corrected";

    private Statuses() {}
}
