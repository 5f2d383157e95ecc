package se.stafett.followup.domain;

import java.util.Optional;
import se.stafett.care.Coded;

/** Where the plan stands that is followed up. */
public enum PlanStatus implements Coded {
    DRAFT("draft"),
    ACTIVE("active"),
    ON_HOLD("on-hold"),
    COMPLETED("completed"),
    REVOKED("revoked"),
    MERGED("merged"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    PlanStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean isInForce() {
        return this == ACTIVE || this == ON_HOLD;
    }

    /** Why a follow-up ends with a plan of this status; empty while the plan goes on. */
    Optional<Cause> ending() {
        return switch (this) {
            case DRAFT, ACTIVE, ON_HOLD -> Optional.empty();
            case COMPLETED, REVOKED -> Optional.of(Cause.PLAN_CLOSED);
            case MERGED -> Optional.of(Cause.PLAN_MERGED);
            case ENTERED_IN_ERROR -> Optional.of(Cause.PLAN_IN_ERROR);
        };
    }
}
