package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.loader.RecordingService.Sent;

class LoaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private final RecordingService server;
    private final List<Integer> progress = Collections.synchronizedList(new ArrayList<>());

    LoaderTest() throws IOException {
        server = new RecordingService();
    }

    @BeforeEach
    void copySamples() throws IOException {
        for (String name : List.of("every-status.json", "several-active.json")) {
            try (InputStream sample = Objects.requireNonNull(LoaderTest.class.getResourceAsStream(name), name)) {
                Files.copy(sample, folder.resolve(name));
            }
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void every_plan_goes_through_its_course() throws IOException {
        LoadResult result = load();

        assertThat(result.failures()).isEmpty();
        assertThat(result.isComplete()).isTrue();
        assertThat(result.patients()).isEqualTo(2);
        assertThat(result.plans()).hasSize(11);
        assertThat(progress).hasSize(11).contains(1, 11);
        assertThat(steps("7d1c1de4-0000-4000-8000-000000000010"))
                .containsExactly(
                        "begin",
                        "goal-0",
                        "goal-0-accept",
                        "intervention-0",
                        "intervention-1",
                        "review",
                        "agree",
                        "start-0",
                        "complete-0",
                        "start-1",
                        "complete-1",
                        "outcome-0",
                        "close");
        assertThat(body("7d1c1de4-0000-4000-8000-000000000010:close"))
                .contains("\"reason\":\"goals-met\"", "\"held\":false");
        assertThat(body("7d1c1de4-0000-4000-8000-000000000010:review")).isEqualTo("{\"date\":\"2027-12-01\"}");
        assertThat(body("7d1c1de4-0000-4000-8000-000000000012:close")).contains("\"reason\":\"no-further-benefit\"");
        assertThat(body("7d1c1de4-0000-4000-8000-000000000013:close")).contains("\"reason\":\"other\"");
    }

    @Test
    void a_patient_is_named_by_reserve_number_alone() throws IOException {
        load();
        assertThat(body("7d1c1de4-0000-4000-8000-000000000010:begin"))
                .contains("nationelltReservnummer", "Maja Lo Påhittad")
                .doesNotContain("999-00-0001");
    }

    @Test
    void an_active_plan_that_is_merged_is_carried_on_in_the_first() throws IOException {
        load();
        String first = "5a000000-0000-4000-8000-000000000010";
        String merged = "5a000000-0000-4000-8000-000000000011";
        assertThat(steps(merged)).containsExactly("begin", "goal-0", "goal-0-accept", "intervention-0", "review");
        assertThat(steps(first))
                .containsExactly(
                        "begin",
                        "goal-0",
                        "goal-0-accept",
                        "intervention-0",
                        "review",
                        "agree",
                        "start-0",
                        "merge-" + merged,
                        "agree-" + merged,
                        "start-0",
                        "hold");
        assertThat(body(first + ":merge-" + merged)).contains("\"absorbVersion\":5", "which began first.");
    }

    @Test
    void an_episode_is_kept_apart_before_it_is_agreed() throws IOException {
        load();
        assertThat(steps("5a000000-0000-4000-8000-000000000012"))
                .containsSubsequence("review", "apart", "agree", "start-0");
    }

    @Test
    void drafts_and_errors_stay_what_they_are() throws IOException {
        load();
        assertThat(steps("5a000000-0000-4000-8000-000000000013"))
                .containsExactly("begin", "goal-0", "goal-0-accept", "intervention-0", "review");
        assertThat(steps("5a000000-0000-4000-8000-000000000014")).endsWith("review", "error");
    }

    @Test
    void goals_keep_the_standing_that_they_have() throws IOException {
        load();
        assertThat(steps("5a000000-0000-4000-8000-000000000015"))
                .containsSubsequence("goal-0", "goal-0-refuse", "goal-1", "goal-1-withdraw", "goal-2", "goal-2-error")
                .contains("goal-3", "goal-4-accept")
                .doesNotContain("goal-3-accept");
        assertThat(sent("5a000000-0000-4000-8000-000000000015:intervention-0")
                        .body()
                        .path("goals"))
                .as("only open goals are served")
                .hasSize(2);
    }

    @Test
    void each_command_names_the_version_that_the_one_before_made() throws IOException {
        load();
        List<Sent> ofOne = server.sent().stream()
                .filter(command -> command.key().startsWith("load:7d1c1de4-0000-4000-8000-000000000010:"))
                .toList();
        for (int at = 1; at < ofOne.size(); at++) {
            assertThat(ofOne.get(at).ifMatch()).isEqualTo("\"" + at + "\"");
        }
    }

    @Test
    void loading_again_sends_the_same_and_adds_nothing() throws IOException {
        LoadResult once = load();
        List<Sent> sent = server.sent();

        LoadResult twice = load();

        assertThat(server.sent()).isEqualTo(sent);
        assertThat(twice.plans()).isEqualTo(once.plans());
    }

    @Test
    void a_refusal_stops_one_patient_and_is_reported() throws IOException {
        server.refuse("/hold");
        Files.writeString(folder.resolve("notes.txt"), "words");

        LoadResult result = load();

        assertThat(result.isComplete()).isFalse();
        assertThat(result.failures())
                .singleElement()
                .asString()
                .startsWith("several-active.json: POST /plans/")
                .contains("409 no");
        assertThat(result.unusable()).containsOnlyKeys("notes.txt");
    }

    private LoadResult load() throws IOException {
        Patience patience = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(10));
        CareService service = new CareService(server.base(), patience, CommandLog.none());
        return new Loader(
                        service,
                        unit -> new Caller(unit, () -> "token"),
                        4,
                        TODAY,
                        (plans, ofAll) -> progress.add(plans))
                .load(folder);
    }

    /** The last parts of the keys of a plan's commands, in order. */
    private List<String> steps(String sourceId) {
        String prefix = "load:" + sourceId + ":";
        return server.sent().stream()
                .map(Sent::key)
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .map(step -> step.substring(step.lastIndexOf('/') + 1))
                .toList();
    }

    private String body(String key) {
        return sent(key).body().toString();
    }

    private Sent sent(String key) {
        return server.sent().stream()
                .filter(command -> command.key().equals("load:" + key))
                .findFirst()
                .orElseThrow();
    }
}
