package se.stafett.contracts.followup;

import java.util.Set;

/** The codes of states, as they are published. */
final class Statuses {
    static final String SCHEDULED = "scheduled";
    static final String DUE = "due";
    static final String OVERDUE = "overdue";
    static final String ESCALATED = "escalated";
    static final String CONCLUDED = "concluded";
    static final String CANCELLED = "cancelled";

    static final Set<String> OPEN = Set.of(SCHEDULED, DUE, OVERDUE, ESCALATED);

    private Statuses() {}
}
