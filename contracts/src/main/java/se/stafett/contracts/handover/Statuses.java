package se.stafett.contracts.handover;

/** The codes of states, as they are published. */
final class Statuses {
    static final String OPEN = "open";
    static final String IN_MEETING = "in-meeting";
    static final String COMPLETED = "completed";
    static final String CANCELLED = "cancelled";
    static final String ENTERED_IN_ERROR = "entered-in-error";
    static final String WITH_SENDER = "with-sender";
    static final String OFFERED = "offered";
    static final String WITHDRAWN = "withdrawn";
    static final String ACCEPTED = "accepted";
    static final String DECLINED = "declined";
    static final String KEPT = "kept";

    private Statuses() {}
}
