package se.stafett.contracts.payload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Between an event and the payload that is protected and published: {@code {"actor":{…},"event":{…}}} in UTF-8.
 *
 * <p>Fields that are not known are passed over, so that an older reader goes on when a field is added; they stay in the
 * log, which is never written anew. Older versions are read through the upcasters. Instances may be shared by threads.
 *
 * @param <E> the sealed type of the events
 */
public class EventCodec<E> {
    private static final ObjectReader ACTOR = EventJson.MAPPER.readerFor(By.class);
    private static final ObjectWriter PAYLOAD = EventJson.MAPPER.writerFor(AuthoredEvent.class);

    private final EventTypes<E> types;
    private final Map<String, ObjectReader> readers = new HashMap<>();

    /** A codec for the events of these names. */
    public EventCodec(EventTypes<E> types) {
        this.types = types;
        types.names().forEach(name -> readers.put(name, EventJson.MAPPER.readerFor(types.classOf(name))));
    }

    /** The names under which events are published now. */
    public final Set<String> types() {
        return types.names();
    }

    /** The name under which the event is published, for example {@code plan.goal-accepted.v1}. */
    public final String typeOf(E event) {
        return types.nameOf(event);
    }

    /** The payload, in UTF-8. */
    public final byte[] encode(AuthoredEvent<E> event) {
        try {
            return PAYLOAD.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event could not be written as JSON", e);
        }
    }

    /**
     * @param type the name that the log gives the event
     * @param payload JSON in UTF-8
     * @throws UnknownEventType when the name or its version is not known
     * @throws MalformedPayload when the payload is not what the type promises
     */
    public final AuthoredEvent<E> decode(String type, byte[] payload) {
        ObjectReader reader = readers.get(type);
        return reader == null ? decodeOlder(type, payload) : decodePresent(type, reader, payload);
    }

    private AuthoredEvent<E> decodePresent(String type, ObjectReader reader, byte[] payload) {
        try (JsonParser parser = EventJson.MAPPER.createParser(payload)) {
            require(type, parser.nextToken() == JsonToken.START_OBJECT, "the payload is not an object");
            By actor = null;
            E event = null;
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                parser.nextToken();
                switch (field) {
                    case "actor" -> actor = ACTOR.readValue(parser);
                    case "event" -> event = reader.readValue(parser);
                    default -> parser.skipChildren();
                }
            }
            require(type, parser.currentToken() == JsonToken.END_OBJECT, "the payload is cut off");
            require(type, parser.nextToken() == null, "something follows the payload");
            return new AuthoredEvent<>(present(type, "actor", actor), present(type, "event", event));
        } catch (JsonProcessingException e) {
            throw Malformation.of(type, e);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory could not be read", e);
        }
    }

    private AuthoredEvent<E> decodeOlder(String type, byte[] payload) {
        var steps = types.stepsFrom(type);
        try {
            ObjectNode whole = object(type, EventJson.MAPPER.readTree(payload));
            ObjectNode event = object(type, whole.path("event"));
            for (Upcaster step : steps) {
                event = step.apply(event);
            }
            By actor = EventJson.MAPPER.treeToValue(object(type, whole.path("actor")), By.class);
            String now = EventTypes.after(steps.getLast()).toString();
            return new AuthoredEvent<>(actor, EventJson.MAPPER.treeToValue(event, types.classOf(now)));
        } catch (JsonProcessingException e) {
            throw Malformation.of(type, e);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory could not be read", e);
        }
    }

    private static ObjectNode object(String type, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new MalformedPayload(type, "an object is missing");
    }

    private static <T> T present(String type, String field, @Nullable T value) {
        if (value == null) {
            throw new MalformedPayload(type, "the field " + field + " is missing");
        }
        return value;
    }

    private static void require(String type, boolean holds, String problem) {
        if (!holds) {
            throw new MalformedPayload(type, problem);
        }
    }
}
