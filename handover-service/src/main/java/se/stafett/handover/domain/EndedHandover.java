package se.stafett.handover.domain;

import java.time.Instant;
import java.util.Optional;

/** A handover on which no more work is done. */
public record EndedHandover(Ending ending, HandoverContent content) implements InitiatedHandover {
    @Override
    public HandoverStatus status() {
        return switch (ending) {
            case COMPLETED -> HandoverStatus.COMPLETED;
            case CANCELLED -> HandoverStatus.CANCELLED;
            case IN_ERROR -> HandoverStatus.ENTERED_IN_ERROR;
        };
    }

    @Override
    public Optional<Instant> wakeAt() {
        return Optional.empty();
    }

    @Override
    public EndedHandover with(HandoverContent changed) {
        return new EndedHandover(ending, changed);
    }
}
