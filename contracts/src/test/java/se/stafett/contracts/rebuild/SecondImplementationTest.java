package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.LogEvent;

/** Two programs in two languages follow one written fold, and agree. */
class SecondImplementationTest {
    private static final int PLANS = 12;
    private static final int EVENTS = 400;
    private static final int MOMENTS = 100;

    @TempDir
    Path folder;

    @BeforeAll
    static void there_is_node() throws Exception {
        Node.isNeeded();
    }

    @Test
    void it_passes_all_vectors() throws Exception {
        Node.Result result = Node.run("test/vectors.mjs");
        assertThat(result.exitCode()).as(result.said()).isZero();
        assertThat(result.said().lines()).hasSize(Vectors.all().size()).allMatch(line -> line.startsWith("ok "));
    }

    @Test
    void the_check_of_vectors_notices_a_difference() throws Exception {
        for (String name : List.of("keys.json", "merge.ndjson", "merge.json")) {
            Files.copy(Vectors.FOLDER.resolve(name), folder.resolve(name));
        }
        Path result = folder.resolve("merge.json");
        Files.writeString(result, Files.readString(result).replaceFirst("\"digest\" : \"..", "\"digest\" : \"00"));
        Node.Result run = Node.run("test/vectors.mjs", folder.toAbsolutePath().toString());
        assertThat(run.exitCode()).as(run.said()).isEqualTo(1);
        assertThat(run.said()).startsWith("NOT merge.ndjson");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 12, 123})
    void it_agrees_on_a_history_at_random_at_the_end_and_at_a_hundred_moments(long seed) throws Exception {
        List<LogEvent> events = new RandomHistory(seed, PLANS, EVENTS).events();
        List<String> moments = new Random(seed)
                .ints(MOMENTS, 0, EVENTS)
                .sorted()
                .distinct()
                .mapToObj(at -> EventTime.format(events.get(at).recordedAt()))
                .toList();
        Vector vector =
                new Vector("random", "", events.stream().map(EventLine::write).toList(), moments);
        Path log = Files.writeString(folder.resolve("log.ndjson"), vector.log());
        Path keys = Files.writeString(
                folder.resolve("keys.json"),
                Vector.jwkSet(
                        IntStream.range(0, PLANS).mapToObj(i -> "patient-" + i).toList()));
        List<String> words = new ArrayList<>(List.of("bin/rebuild.mjs", "--keys", keys.toString(), log.toString()));
        moments.forEach(moment -> words.addAll(List.of("--at", moment)));

        Node.Result result = Node.run(words.toArray(String[]::new));

        ObjectNode expected = vector.expected(Vectors.KEYS);
        expected.remove(List.of("says", "whole"));
        assertThat(result.exitCode()).as(result.said()).isZero();
        JsonNode found = new JsonMapper().readTree(result.said());
        assertThat(found.toPrettyString()).isEqualTo(sorted(expected, found));
        assertThat(found.path("moments")).hasSize(moments.size());
    }

    @Test
    void it_says_how_it_is_used() throws Exception {
        Node.Result result = Node.run("bin/rebuild.mjs");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.said()).contains("Usage:", "--keys");
    }

    @Test
    void its_list_of_packages_names_no_registry() throws Exception {
        assertThat(Files.readString(Path.of("node/package-lock.json"))).doesNotContain("resolved");
    }

    /** The same members in the order in which the other program has them. */
    private static String sorted(ObjectNode expected, JsonNode found) {
        ObjectNode sorted = expected.objectNode();
        found.fieldNames().forEachRemaining(name -> sorted.set(name, expected.path(name)));
        return sorted.toPrettyString();
    }
}
