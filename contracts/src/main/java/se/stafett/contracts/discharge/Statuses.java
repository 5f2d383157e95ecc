package se.stafett.contracts.discharge;

/** The codes of where a discharge stands, as they are published. */
final class Statuses {
    static final String ADMITTED = "admitted";
    static final String READY = "ready";
    static final String LEFT = "left";
    static final String CANCELLED = "cancelled";
    static final String ENTERED_IN_ERROR = "entered-in-error";

    private Statuses() {}
}
