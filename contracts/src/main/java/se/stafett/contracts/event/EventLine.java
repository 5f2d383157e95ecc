package se.stafett.contracts.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * A log event as JSON, for files and REST: {@code {"headers":{…},"payload":"…"}}, the headers and the value of its Kafka
 * record. One such object a line is how a log is exported.
 */
public final class EventLine {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventLine() {}

    /** The event as one line, without the line feed. */
    public static String write(LogEvent event) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode headers = json.putObject("headers");
        CloudEventHeaders.of(event).forEach(headers::put);
        return json.put("payload", event.payload()).toString();
    }

    /**
     * The event of a line.
     *
     * @throws BrokenLine when the line is no such object; never quotes it
     * @throws BrokenHeader naming the first header that is missing or does not hold what it must
     */
    public static LogEvent read(String line) {
        try {
            return read(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new BrokenLine("is not JSON, or cut off");
        }
    }

    /**
     * The event of an object that has been parsed.
     *
     * @throws BrokenLine as {@link #read(String)}
     * @throws BrokenHeader likewise
     */
    public static LogEvent read(JsonNode json) {
        JsonNode payload = json.path("payload");
        if (!json.path("headers").isObject() || !payload.isTextual()) {
            throw new BrokenLine("has no headers, or no payload");
        }
        Map<String, String> headers = new HashMap<>();
        json.path("headers").properties().forEach(header -> headers.put(header.getKey(), text(header.getValue())));
        return CloudEventHeaders.read(headers, payload.textValue());
    }

    private static String text(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        throw new BrokenLine("has a header that is no text");
    }
}
