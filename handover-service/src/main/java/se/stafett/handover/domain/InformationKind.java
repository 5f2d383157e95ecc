package se.stafett.handover.domain;

import se.stafett.care.Coded;

/** What the patient or a relative needs to know after a handover. */
public enum InformationKind implements Coded {
    /** How to read the plan, in 1177 for instance. */
    HOW_TO_READ("how-to-read"),
    WHOM_TO_CALL("whom-to-call"),
    NEXT_STEPS("next-steps");

    private final String code;

    InformationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
