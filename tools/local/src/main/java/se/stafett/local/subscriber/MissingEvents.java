package se.stafett.local.subscriber;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.Refused;

/** Events that Kafka did not have, asked for over REST. */
final class MissingEvents {
    private static final int AT_ONCE = 500;

    private final CareService service;
    private final Caller caller;

    MissingEvents(CareService service, Caller caller) {
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
        } catch (IllegalArgumentException | BrokenHeader broken) {
            throw new Stopped(
                    End.UNREADABLE,
                    "The service gives lane " + lane + " in a form that is not understood: " + broken.getMessage());
        }
    }

    /** The service gives an event as it stands in Kafka: its headers, and its value. */
    private static LogEvent read(JsonNode event) {
        Map<String, String> headers = new HashMap<>();
        event.required("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return CloudEventHeaders.read(headers, event.required("payload").asText());
    }
}
