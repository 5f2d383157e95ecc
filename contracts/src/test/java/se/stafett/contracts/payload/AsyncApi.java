package se.stafett.contracts.payload;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stafett.contracts.event.CloudEventHeaders;

/** Writes the AsyncAPI document of the four topics from what the code publishes. */
final class AsyncApi {
    static final Path FILE = Path.of("../docs/asyncapi.json");
    private static final String SCHEMAS = "https://stafett.se/schemas/";
    private static final Map<String, String> TOPICS = new TreeMap<>(Map.of(
            "care.assessment.v1", "assessment.",
            "care.plan.v1", "plan.",
            "care.handover.v1", "handover. discharge.",
            "care.followup.v1", "follow-up."));

    private AsyncApi() {}

    static ObjectNode document() {
        ObjectNode document = object().put("asyncapi", "3.0.0").put("id", "https://stafett.se/events");
        document.putObject("info")
                .put("title", "Stafett: published events")
                .put("version", "1")
                .put(
                        "description",
                        "What the four services publish. Records are CloudEvents 1.0 in Kafka's binary mode; each value is a JWE that"
                                + " opens, with the patient's key, to the JSON of its type's schema. docs/fold.md says what to do with plan"
                                + " events, docs/event-hash.md how lanes are checked.")
                .putObject("license")
                .put("name", "Apache-2.0");
        document.put("defaultContentType", CloudEventHeaders.CONTENT_TYPE);
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        ObjectNode messages = object();
        TOPICS.forEach((topic, prefixes) -> channel(topic, types(prefixes), channels, operations, messages));
        ObjectNode components = document.putObject("components");
        components.set("messages", messages);
        components.putObject("schemas").set("headers", headers());
        return document;
    }

    /** Present and older names: a log holds both. */
    static List<String> types(String prefixes) {
        List<String> prefixList = List.of(prefixes.split(" "));
        return Stream.concat(Languages.names().stream(), Languages.olderNames().stream())
                .filter(type -> prefixList.stream().anyMatch(type::startsWith))
                .sorted()
                .toList();
    }

    private static void channel(
            String topic, List<String> types, ObjectNode channels, ObjectNode operations, ObjectNode messages) {
        String name = topic.replace(".v1", "").replace("care.", "");
        ObjectNode channel = channels.putObject(name)
                .put("address", topic)
                .put(
                        "description",
                        "16 partitions, partition = lane modulo 16; kept for ever; key: the patient's pseudonym.");
        ObjectNode ofChannel = channel.putObject("messages");
        channel.putObject("bindings")
                .putObject("kafka")
                .put("topic", topic)
                .put("partitions", 16)
                .put("bindingVersion", "0.5.0");
        ObjectNode operation = operations
                .putObject("subscribe-to-" + name)
                .put("action", "receive")
                .put("summary", "Whoever holds the log reads it from its beginning.");
        operation.setAll(ref("channel", "#/channels/" + name));
        ArrayNode received = operation.putArray("messages");
        for (String type : types) {
            ofChannel.putObject(type).put("$ref", "#/components/messages/" + type);
            received.addObject().put("$ref", "#/channels/" + name + "/messages/" + type);
            messages.set(type, message(type));
        }
    }

    private static ObjectNode message(String type) {
        ObjectNode message = object().put("name", type).put("contentType", CloudEventHeaders.CONTENT_TYPE);
        if (Languages.olderNames().contains(type)) {
            message.put("description", "Not written any more; read for ever.");
        }
        message.setAll(ref("headers", "#/components/schemas/headers"));
        message.putObject("payload")
                .put("type", "string")
                .put("description", "JWE, compact, dir with A256GCM.")
                .put("contentMediaType", CloudEventHeaders.CONTENT_TYPE)
                .putObject("x-opens-to")
                .put("$ref", SCHEMAS + type + ".json");
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", "0.5.0")
                .putObject("key")
                .put("type", "string");
        return message;
    }

    private static ObjectNode headers() {
        ObjectNode headers = object().put("type", "object");
        ArrayNode required = headers.putArray("required");
        ObjectNode properties = headers.putObject("properties");
        for (Map.Entry<String, String> header : EnvelopeHeaders.all().entrySet()) {
            properties.putObject(header.getKey()).put("type", "string").put("description", header.getValue());
            if (!header.getKey().equals("ce_traceparent")) {
                required.add(header.getKey());
            }
        }
        return headers;
    }

    private static ObjectNode ref(String name, String to) {
        ObjectNode holder = object();
        holder.putObject(name).put("$ref", to);
        return holder;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
