package se.stafett.contracts.journey;

/** The steps of the generic model for rehabilitation, as a journey reaches them. */
public enum ModelStep {
    /** A need is suspected, and an assessment opened. */
    ENTRY("entry"),
    /** The assessment found a need. */
    NEED("need"),
    /** The assessment found none: the journey ends in information and dialogue. */
    NO_NEED("no-need"),
    /** A plan was agreed and is in force. */
    PLAN("plan"),
    /** The first intervention of the plan, or after a new need, is in progress. */
    TREATMENT("treatment"),
    /** Responsibility was handed over. */
    HANDOVER("handover"),
    /** The plan was followed up. */
    FOLLOW_UP("follow-up"),
    /** Back to the beginning: more is possible, and the need is assessed anew. */
    REASSESSMENT("re-assessment"),
    /** The plan ended. */
    EXIT("exit");

    private final String code;

    ModelStep(String code) {
        this.code = code;
    }

    /** As it is published. */
    public String code() {
        return code;
    }
}
