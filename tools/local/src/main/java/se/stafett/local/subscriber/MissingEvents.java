package se.stafett.local.subscriber;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.client.Caller;
import se.stafett.local.client.PlanService;
import se.stafett.local.client.Refused;

/** Events that Kafka did not have, asked for over REST. */
final class MissingEvents {
    private static final int AT_ONCE = 500;

    private final PlanService service;
    private final Caller caller;

    MissingEvents(PlanService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    /** Events of a lane in order, from the position after the given one; no more than the service gives at once. */
    List<LogEvent> after(int lane, long position) {
        try {
            JsonNode answer = service.get(caller, "/events?lane=" + lane + "&after=" + position + "&limit=" + AT_ONCE);
            List<LogEvent> events = new ArrayList<>();
            for (JsonNode event : answer.required("events")) {
                events.add(read(event));
            }
            return events;
        } catch (Refused refused) {
            throw new Stopped(
                    End.NO_ACCESS, "The missing part of lane " + lane + " is not to be had: " + refused.getMessage());
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw new Stopped(
                    End.UNREADABLE,
                    "The service gives lane " + lane + " in a form that is not understood: " + broken.getMessage());
        }
    }

    private static LogEvent read(JsonNode event) {
        return new LogEvent(
                text(event, "source"),
                event.required("lane").intValue(),
                event.required("position").longValue(),
                id(event, "id"),
                id(event, "streamId"),
                event.required("streamVersion").longValue(),
                text(event, "type"),
                text(event, "patientRef"),
                EventTime.parse(text(event, "occurredAt")),
                EventTime.parse(text(event, "recordedAt")),
                id(event, "correlationId"),
                id(event, "causationId"),
                traceparent(event),
                text(event, "payload"),
                Hash.parse(text(event, "prevHash")),
                Hash.parse(text(event, "hash")));
    }

    private static String text(JsonNode event, String field) {
        return event.required(field).asText();
    }

    private static UUID id(JsonNode event, String field) {
        return UUID.fromString(text(event, field));
    }

    private static @Nullable String traceparent(JsonNode event) {
        return event.hasNonNull("traceparent") ? text(event, "traceparent") : null;
    }
}
