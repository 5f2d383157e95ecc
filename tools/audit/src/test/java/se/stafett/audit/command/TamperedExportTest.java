package se.stafett.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

/** What someone could do to an export that keeps its number of lines, or tells the changed number in its list. */
class TamperedExportTest {
    private static final int LANE = Lane.of(Tale.PATIENT);

    @TempDir
    private Path folder;

    private Path export;

    @BeforeEach
    void write() throws IOException {
        export = Tale.told().export(folder.resolve("export"));
    }

    private void tamper(Consumer<List<String>> with) throws IOException {
        Path lane = export.resolve("plan-service/lane/%02d.ndjson".formatted(LANE));
        List<String> lines = Files.readAllLines(lane);
        int before = lines.size();
        with.accept(lines);
        Files.write(lane, lines);
        Path list = export.resolve("export.json");
        Files.writeString(
                list,
                Files.readString(list).replace("\"" + LANE + "\" : " + before, "\"" + LANE + "\" : " + lines.size()));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("altered", 3, lines -> lines.set(2, lines.get(2).replace("goal-accepted", "goal-declined"))),
                fault("deleted", 4, lines -> lines.remove(3)),
                fault("reordered", 2, lines -> lines.add(4, lines.remove(1))),
                fault("inserted", 2, lines -> lines.add(5, lines.get(1))),
                fault("deleted", 1, lines -> lines.removeFirst()));
    }

    private static Arguments fault(String code, long position, Consumer<List<String>> with) {
        return Arguments.of(code, position, with);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_and_named_with_lane_and_position(String code, long position, Consumer<List<String>> with)
            throws IOException {
        tamper(with);

        Run run = Run.of("verify", "--from", export, "--json");
        JsonNode finding = run.json().path("findings").path(0);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("sound").asBoolean()).isFalse();
        assertThat(finding.path("code").asText()).isEqualTo(code);
        assertThat(finding.path("source").asText()).isEqualTo("/plan-service");
        assertThat(finding.path("lane").asInt()).isEqualTo(LANE);
        assertThat(finding.path("position").asLong()).isEqualTo(position);
    }

    @Test
    void an_event_in_a_lane_that_is_not_its_patients_is_found_though_the_chain_holds() throws IOException {
        String stranger = "0".repeat(32);
        assertThat(Lane.of(stranger)).isNotEqualTo(LANE);
        tamper(lines -> {
            LogEvent last = EventLine.read(lines.getLast());
            LogEvent moved = new LogEvent(
                    last.source(),
                    LANE,
                    last.position() + 1,
                    Tale.id(0x77),
                    Tale.id(0x78),
                    1,
                    last.type(),
                    stranger,
                    last.occurredAt(),
                    last.recordedAt(),
                    last.correlationId(),
                    last.causationId(),
                    null,
                    last.payload(),
                    last.hash(),
                    last.hash());
            lines.add(EventLine.write(moved.sealed()));
        });

        JsonNode finding = Run.of("verify", "--from", export, "--json")
                .json()
                .path("findings")
                .path(0);

        assertThat(finding.path("code").asText()).isEqualTo("wrong-lane");
        assertThat(finding.path("lane").asInt()).isEqualTo(LANE);
        assertThat(finding.path("position").asLong()).isEqualTo(9);
        assertThat(finding.path("text").asText()).contains("lane " + Lane.of(stranger));
    }

    @Test
    void people_are_told_the_place() throws IOException {
        tamper(lines -> lines.remove(3));

        Run run = Run.of("verify", "--from", export);

        assertThat(run.out()).containsPattern("/plan-service +" + LANE + " +4 +deleted");
    }

    @Test
    void an_untouched_export_is_sound() {
        Run run = Run.of("verify", "--from", export, "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().path("sound").asBoolean()).isTrue();
        assertThat(run.json().path("events").asLong())
                .isEqualTo(Tale.told().events().size());
        assertThat(run.json().path("logs")).hasSize(4);
    }

    @Test
    void an_export_of_an_export_is_the_same() throws IOException {
        Path again = folder.resolve("again");

        Run run = Run.of("export", "--from", export, "--to", again);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("19 events written");
        try (Stream<Path> files = Files.walk(export)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(again.resolve(export.relativize(file))).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void an_export_is_not_written_over_another() {
        assertThat(Run.of("export", "--from", export, "--to", export).exitCode())
                .isEqualTo(20);
    }

    @Test
    void an_export_that_fails_half_way_is_none() throws IOException {
        Path file = Files.writeString(
                folder.resolve("log.ndjson"),
                Files.readString(export.resolve("plan-service/lane/%02d.ndjson".formatted(LANE))) + "{");
        Path half = folder.resolve("half");

        assertThat(Run.of("export", "--from", file, "--to", half).exitCode()).isEqualTo(10);
        assertThat(half).doesNotExist();
        assertThat(Run.of("verify", "--from", half).exitCode()).isEqualTo(17);
    }
}
