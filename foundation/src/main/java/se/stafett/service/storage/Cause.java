package se.stafett.service.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;

/**
 * Why events are written, as they carry it.
 *
 * @param correlation the same for all that goes back to one request
 * @param causation the command or event that directly led to them
 * @param traceparent the trace context of what led to them, if it has one
 */
public record Cause(
        UUID correlation, UUID causation, @Nullable String traceparent) {

    /** A command that somebody sent, or that the clock gave: with it something begins. */
    public static Cause command(UUID command, @Nullable String traceparent) {
        return new Cause(command, command, traceparent);
    }

    /** An event to which an automation reacts. */
    public static Cause event(LogEvent event) {
        return new Cause(event.correlationId(), event.id(), event.traceparent());
    }
}
