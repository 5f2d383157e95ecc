package se.stafett.discharge.domain;

import se.stafett.care.Coded;

/** What is to be done in time, and what demands it. */
public enum Rule implements Coded {
    /** The hospital tells those concerned of the admission. */
    ADMISSION_NOTICE("admission-notice"),
    /** The hospital tells when the patient is to leave instead, if the day has passed on which they were expected to. */
    ESTIMATE_NOTICE("estimate-notice"),
    /** A regional open-care unit names the patient's contact. */
    CONTACT_NAMING("contact-naming"),
    /** The hospital tells that the patient is ready to be discharged. */
    READINESS_NOTICE("readiness-notice"),
    /** The contact calls to planning, where region and municipality both are needed; the call counts, not the meeting. */
    PLANNING_CALL("planning-call"),
    /** The hospital gives those concerned the information that they need. */
    INFORMATION("information"),
    /** The patient gets a summary. */
    PATIENT_SUMMARY("patient-summary");

    private static final String SOURCE = "lag (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård";

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The law that demands it. */
    public String source() {
        return SOURCE;
    }
}
