package se.stafett.contracts.plan;

import java.util.Set;

/** The codes of states, as they are published (FHIR CarePlan, Goal and CarePlan activity; {@code merged} is our own). */
final class Statuses {
    static final String DRAFT = "draft";
    static final String ACTIVE = "active";
    static final String ON_HOLD = "on-hold";
    static final String COMPLETED = "completed";
    static final String REVOKED = "revoked";
    static final String MERGED = "merged";
    static final String ENTERED_IN_ERROR = "entered-in-error";

    static final String PROPOSED = "proposed";
    static final String ACCEPTED = "accepted";
    static final String REJECTED = "rejected";
    static final String CANCELLED = "cancelled";

    static final String NOT_STARTED = "not-started";
    static final String IN_PROGRESS = "in-progress";
    static final String STOPPED = "stopped";

    static final Set<String> OPEN_PLAN = Set.of(DRAFT, ACTIVE, ON_HOLD);
    static final Set<String> OPEN_GOAL = Set.of(PROPOSED, ACCEPTED);
    static final Set<String> OPEN_INTERVENTION = Set.of(NOT_STARTED, IN_PROGRESS);

    private Statuses() {}
}
