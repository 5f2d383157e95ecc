package se.stafett.handover.domain;

import java.time.Instant;
import java.util.Optional;

/** A handover that is worked on, before its meeting or in it. */
public record OpenHandover(HandoverContent content) implements InitiatedHandover {
    @Override
    public HandoverStatus status() {
        return content.gathering().hasMet() ? HandoverStatus.IN_MEETING : HandoverStatus.OPEN;
    }

    @Override
    public Optional<Instant> wakeAt() {
        return content.due().nextAfter(content.begun().answerBy());
    }

    @Override
    public OpenHandover with(HandoverContent changed) {
        return new OpenHandover(changed);
    }

    EndedHandover ended(Ending ending) {
        return new EndedHandover(ending, content);
    }
}
