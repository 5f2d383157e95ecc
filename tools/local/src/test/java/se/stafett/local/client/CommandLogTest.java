package se.stafett.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLogTest {
    private static final Command COMMAND = new Command(
            new Caller("SE0000000001-OT01|SE0000000001-STROKE", () -> "secret-token"),
            "/plans/p/hold",
            JsonNodeFactory.instance.objectNode().put("reason", "Greta reser bort"),
            "key-1",
            7L);

    @TempDir
    Path folder;

    @Test
    void an_attempt_is_written_before_it_is_made() throws IOException {
        try (CommandLog log = CommandLog.to(file())) {
            log.invoke(COMMAND, 1);
            assertThat(lines())
                    .as("at once, for those who are killed")
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.path("op").asText()).isEqualTo("invoke");
                        assertThat(line.path("key").asText()).isEqualTo("key-1");
                        assertThat(line.path("caller").asText()).isEqualTo("SE0000000001-OT01|SE0000000001-STROKE");
                        assertThat(line.path("path").asText()).isEqualTo("/plans/p/hold");
                        assertThat(line.path("ifMatch").asLong()).isEqualTo(7);
                        assertThat(line.path("at").asText()).endsWith("Z");
                    });
        }
    }

    @Test
    void each_outcome_has_its_own_word() throws IOException {
        try (CommandLog log = CommandLog.to(file())) {
            log.settled(COMMAND, 1, new Outcome.Unknown("503 "));
            log.settled(COMMAND, 2, new Outcome.No(412, "version-stale", "It says of Greta."));
            log.settled(
                    COMMAND,
                    3,
                    new Outcome.Done(201, JsonNodeFactory.instance.objectNode().put("position", 345)));
        }
        assertThat(lines()).extracting(line -> line.path("op").asText()).containsExactly("unknown", "fail", "ok");
        assertThat(lines()).extracting(line -> line.path("attempt").asInt()).containsExactly(1, 2, 3);
        assertThat(lines().get(0).path("why").asText()).isEqualTo("503 ");
        assertThat(lines().get(1).path("problem").asText()).isEqualTo("version-stale");
        assertThat(lines().get(2).path("answer").path("position").asInt()).isEqualTo(345);
    }

    @Test
    void nothing_of_the_patient_and_no_token_is_written() throws IOException {
        try (CommandLog log = CommandLog.to(file())) {
            log.invoke(COMMAND, 1);
            log.settled(COMMAND, 1, new Outcome.No(412, "version-stale", "It says of Greta."));
        }
        assertThat(Files.readString(file())).doesNotContain("Greta", "secret");
    }

    @Test
    void lines_of_several_threads_are_not_mixed() throws IOException {
        try (CommandLog log = CommandLog.to(file())) {
            IntStream.range(0, 500).parallel().forEach(attempt -> log.invoke(COMMAND, attempt));
        }
        assertThat(lines())
                .extracting(line -> line.path("attempt").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void a_log_that_keeps_nothing_needs_no_file() {
        try (CommandLog log = CommandLog.none()) {
            log.invoke(COMMAND, 1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_cannot_be_written_is_said_at_once() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CommandLog.to(folder.resolve("gone/commands.ndjson")))
                .withMessageContaining("commands.ndjson");
    }

    private Path file() {
        return folder.resolve("commands.ndjson");
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file())) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
