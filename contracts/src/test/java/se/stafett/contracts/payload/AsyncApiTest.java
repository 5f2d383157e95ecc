package se.stafett.contracts.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

/** The document of the topics says what the code publishes; {@code -Dasyncapi.write=true} writes it anew. */
class AsyncApiTest {
    private static final JsonNode DOCUMENT = AsyncApi.document();

    @Test
    void the_file_is_what_the_code_says() throws IOException {
        if (Boolean.getBoolean("asyncapi.write")) {
            Files.writeString(AsyncApi.FILE, DOCUMENT.toPrettyString() + "\n");
        }
        assertThat(Files.readString(AsyncApi.FILE))
                .as("docs/asyncapi.json; write it by mvn test -pl contracts -Dtest=AsyncApiTest -Dasyncapi.write=true")
                .isEqualTo(DOCUMENT.toPrettyString() + "\n");
    }

    @Test
    void every_type_that_is_published_stands_in_exactly_one_topic_and_none_besides() {
        List<String> inTopics = new ArrayList<>();
        DOCUMENT.path("channels")
                .forEach(channel -> channel.path("messages").fieldNames().forEachRemaining(inTopics::add));
        List<String> published = new ArrayList<>(Languages.names());
        published.addAll(Languages.olderNames());
        assertThat(inTopics).containsExactlyInAnyOrderElementsOf(published);
        assertThat(DOCUMENT.path("channels")).hasSize(4);
        assertThat(DOCUMENT.path("operations")).hasSize(4);
    }

    @Test
    void every_message_opens_to_a_schema_that_is_there() {
        DOCUMENT.at("/components/messages").properties().forEach(message -> {
            String schema = message.getValue().at("/payload/x-opens-to/$ref").textValue();
            assertThat(ReleasedFiles.SCHEMAS.resolve(schema.substring(schema.lastIndexOf('/') + 1)))
                    .exists();
        });
    }

    @Test
    void every_reference_within_it_leads_somewhere() {
        List<String> references = new ArrayList<>();
        collect(DOCUMENT, references);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void the_headers_are_those_of_a_record() {
        UUID id = new UUID(1, 1);
        LogEvent event = new LogEvent(
                "/plan-service",
                3,
                1,
                id,
                id,
                1,
                "plan.held.v1",
                "a",
                Instant.EPOCH,
                Instant.EPOCH,
                id,
                id,
                "00-x",
                "x",
                Hash.GENESIS,
                Hash.GENESIS);
        Map<String, String> headers = CloudEventHeaders.of(event);
        assertThat(new TreeSet<>(EnvelopeHeaders.all().keySet())).isEqualTo(new TreeSet<>(headers.keySet()));
    }

    @Test
    void it_is_json_of_the_third_edition() throws IOException {
        assertThat(new JsonMapper()
                        .readTree(Files.readString(AsyncApi.FILE))
                        .path("asyncapi")
                        .textValue())
                .isEqualTo("3.0.0");
    }

    private static void collect(JsonNode node, List<String> references) {
        node.properties().forEach(member -> {
            if (member.getKey().equals("$ref") && member.getValue().textValue().startsWith("#")) {
                references.add(member.getValue().textValue());
            }
            collect(member.getValue(), references);
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, references));
        }
    }
}
