package se.stafett.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event before it has a place; the fields are those of {@link se.stafett.contracts.event.LogEvent}. */
public record NewEvent(
        UUID id,
        String type,
        Instant occurredAt,
        UUID correlationId,
        UUID causationId,
        @Nullable String traceparent,
        String payload) {}
