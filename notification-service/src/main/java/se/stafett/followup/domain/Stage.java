package se.stafett.followup.domain;

import java.util.Optional;

/** How far the clock has come with a follow-up that goes on. */
public enum Stage {
    SCHEDULED(FollowUpStatus.SCHEDULED),
    DUE(FollowUpStatus.DUE),
    OVERDUE(FollowUpStatus.OVERDUE),
    ESCALATED(FollowUpStatus.ESCALATED);

    private final FollowUpStatus status;

    Stage(FollowUpStatus status) {
        this.status = status;
    }

    FollowUpStatus status() {
        return status;
    }

    Optional<Stage> next() {
        return switch (this) {
            case SCHEDULED -> Optional.of(DUE);
            case DUE -> Optional.of(OVERDUE);
            case OVERDUE -> Optional.of(ESCALATED);
            case ESCALATED -> Optional.empty();
        };
    }
}
