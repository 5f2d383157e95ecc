package se.stafett.indicator.messaging;

import java.time.Instant;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.indicator.domain.Mark;

/** Where and when an event happened. */
record Occurrence(UUID stream, Mark mark) {

    static Occurrence of(LogEvent event) {
        return new Occurrence(event.streamId(), new Mark(event.occurredAt(), event.id()));
    }

    Instant at() {
        return mark.at();
    }
}
