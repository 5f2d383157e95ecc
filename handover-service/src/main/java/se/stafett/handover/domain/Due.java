package se.stafett.handover.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far the time for answers has run. */
public enum Due {
    NOT_YET,
    FELL_DUE,
    ESCALATED;

    /** How long after it fell due a handover is escalated. */
    private static final Duration GRACE = Duration.ofHours(24);

    /** When the next thing happens by time alone. */
    Optional<Instant> nextAfter(Instant answerBy) {
        return switch (this) {
            case NOT_YET -> Optional.of(answerBy);
            case FELL_DUE -> Optional.of(answerBy.plus(GRACE));
            case ESCALATED -> Optional.empty();
        };
    }
}
