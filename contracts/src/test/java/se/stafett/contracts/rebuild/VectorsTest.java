package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.payload.Sums;
import se.stafett.contracts.plan.PlanEventTypes;

/** The vectors in docs are what the generator writes, and what was released once stays as it was. */
class VectorsTest {
    @BeforeAll
    static void write_them_if_that_is_wanted() throws IOException {
        if (Boolean.getBoolean("vectors.write")) {
            Vectors.write();
        }
    }

    static List<String> flaws() {
        return List.of("gap", "fork", "altered", "wrong-lane", "unknown-type", "undecryptable", "malformed", "unfit");
    }

    @Test
    void the_files_are_what_the_generator_writes() throws IOException {
        Map<String, String> files = Vectors.files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(Files.readString(Vectors.FOLDER.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        Set<String> expected = new TreeSet<>(files.keySet());
        expected.add("SHA256SUMS");
        assertThat(names()).containsExactlyElementsOf(expected);
    }

    @Test
    void vectors_that_were_released_are_as_they_were() throws IOException {
        Map<String, String> listed = Sums.listed(Vectors.SUMS);
        Map<String, String> present = new TreeMap<>();
        for (String name : names()) {
            if (!name.equals("SHA256SUMS")) {
                present.put(name, Sums.of(Vectors.FOLDER.resolve(name)));
            }
        }
        List<String> wrong = new ArrayList<>();
        listed.forEach((name, sum) -> {
            if (!sum.equals(present.get(name))) {
                wrong.add("docs/vectors/" + name
                        + " has been released and is changed or gone. Systems in other languages are held"
                        + " to it: the fold gives another plan of the same events than it did, or a digest is made in another"
                        + " way. Put that right, or give what must change its next version, with vectors of its own.");
            }
        });
        present.keySet().stream()
                .filter(name -> !listed.containsKey(name))
                .forEach(name -> wrong.add("docs/vectors/" + name
                        + " is new. When it is right, release it: in docs/vectors run `sha256sum " + name
                        + " >> SHA256SUMS`."));
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_type_and_every_version_stands_in_a_sound_log() {
        Set<String> types = new TreeSet<>();
        for (Vector vector : SoundLogs.all()) {
            vector.lines().forEach(line -> types.add(EventLine.read(line).type()));
        }
        assertThat(types).containsAll(PlanEventTypes.published().names());
        assertThat(types).containsAll(PlanEventTypes.published().olderNames());
    }

    @Test
    void a_sound_log_halts_nowhere() {
        for (Vector vector : SoundLogs.all()) {
            assertThat(vector.expected(Vectors.KEYS).path("halts"))
                    .as(vector.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void every_flaw_is_found_in_some_log(String flaw) {
        assertThat(FlawedLogs.all())
                .anySatisfy(vector -> assertThat(
                                vector.expected(Vectors.KEYS).path("halts").findValuesAsText("flaw"))
                        .contains(flaw));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_script_of_a_kind_halts_its_lane_with_that_flaw(String kind, int scripts) {
        Vector vector = FlawedLogs.all().stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow();
        assertThat(vector.expected(Vectors.KEYS).path("halts").findValuesAsText("flaw"))
                .hasSize(scripts)
                .containsOnly(kind);
    }

    @Test
    void what_does_not_fit_is_refused_for_what_it_says_and_not_for_where_it_stands() {
        PlanRebuild rebuild = new PlanRebuild(Vectors.KEYS);
        FlawedLogs.all().stream()
                .filter(vector -> vector.name().equals("unfit"))
                .flatMap(vector -> vector.lines().stream())
                .forEach(line -> rebuild.take(EventLine.read(line)));
        assertThat(rebuild.halts())
                .extracting(halt -> halt.flaw().toString())
                .hasSize(Misfits.UNFIT.size())
                .allSatisfy(flaw -> assertThat(flaw).doesNotContain("another patient", "another lane", "the version"));
    }

    static Object[][] kinds() {
        return new Object[][] {
            {"malformed", Misfits.MALFORMED.size()},
            {"unfit", Misfits.UNFIT.size()},
            {"unknown-type", 7},
            {"undecryptable", 10}
        };
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Vectors.FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
