package se.stafett.webhook.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.LogEvent;

/**
 * What is sent of an event: its type, when it happened, and the event as {@code GET /events} gives it, still protected. Whoever may
 * read it gets the key as always.
 */
final class WebhookBody {
    private static final JsonMapper JSON = new JsonMapper();

    private WebhookBody() {}

    static String of(LogEvent event) {
        ObjectNode body = JSON.createObjectNode()
                .put("type", event.type())
                .put("timestamp", EventTime.format(event.occurredAt()));
        ObjectNode data = body.putObject("data");
        ObjectNode headers = data.putObject("headers");
        CloudEventHeaders.of(event).forEach(headers::put);
        data.put("payload", event.payload());
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every tree can be written as JSON", e);
        }
    }
}
