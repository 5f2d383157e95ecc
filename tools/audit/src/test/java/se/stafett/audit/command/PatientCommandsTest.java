package se.stafett.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientCommandsTest {
    @TempDir
    private Path folder;

    private Path export;
    private Path file;
    private Path keys;

    @BeforeEach
    void write() throws IOException {
        Ledger ledger = Tale.told();
        export = ledger.export(folder.resolve("export"));
        file = ledger.file(folder.resolve("log.ndjson"));
        keys = ledger.keys(folder.resolve("keys.json"));
    }

    private Run run(String command, Object... more) {
        return runOn(export, command, more);
    }

    private Run runOn(Path log, String command, Object... more) {
        List<Object> words =
                new ArrayList<>(List.of(command, "--patient", Tale.PATIENT, "--from", log, "--keys", keys, "--json"));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> one.path(field).asText())
                .toList();
    }

    @Test
    void history_tells_all_services_in_one_timeline_in_plain_words() {
        JsonNode swedish = run("history").json().path("events");
        JsonNode english = run("history", "--language", "en").json().path("events");

        assertThat(texts(swedish, "source"))
                .hasSize(19)
                .startsWith("/assessment-service")
                .endsWith("/plan-service", "/notification-service");
        assertThat(texts(swedish, "text")).doesNotContain("").isNotEqualTo(texts(english, "text"));
    }

    @Test
    void a_language_that_is_not_spoken_is_refused() {
        assertThat(run("history", "--language", "fi").exitCode()).isEqualTo(2);
    }

    @Test
    void replay_shows_all_that_the_patient_has() {
        JsonNode json = run("replay").json();

        assertThat(texts(json.path("streams"), "kind"))
                .containsExactly("assessment", "plan", "discharge", "handover", "follow-up");
        assertThat(texts(json.path("custody"), "unit")).containsExactly(Tale.CENTRE, Tale.WARD);
        assertThat(texts(json.path("deadlines"), "rule"))
                .containsExactly("admission-notice", "answers", "follow-up", "review");
    }

    @Test
    void replay_as_of_a_moment_knows_nothing_of_what_was_recorded_later() {
        JsonNode json = run("replay", "--as-of", "2026-03-05T23:00:00Z").json();

        assertThat(texts(json.path("streams"), "kind")).containsExactly("assessment", "plan", "discharge", "handover");
        assertThat(texts(json.path("custody"), "unit")).containsExactly(Tale.WARD, Tale.WARD);
    }

    @Test
    void replay_at_the_very_moment_of_an_event_knows_it() {
        String at = "2026-03-03T08:00:00Z";

        assertThat(run("replay", "--as-of", at)
                        .json()
                        .path("streams")
                        .get(1)
                        .path("version")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void diff_tells_what_changed_in_the_plan_and_what_began() {
        JsonNode json = run("diff", "--since", "2026-03-04T00:00:00Z").json();

        assertThat(texts(json.path("streams"), "kind")).containsExactly("plan", "discharge", "handover", "follow-up");
        JsonNode goal =
                json.path("streams").get(0).path("changes").path("goals").get(0);
        assertThat(goal.path("fields").get(0).path("field").asText()).isEqualTo("responsible");
        assertThat(goal.path("fields").get(0).path("to").asText()).isEqualTo(Tale.CENTRE);
        assertThat(texts(json.path("streams").get(0).path("told"), "to")).containsExactly(Tale.CENTRE);
    }

    @Test
    void diff_between_two_moments_without_events_tells_of_nothing() {
        Run run = run("diff", "--since", "2026-03-06T12:00:00Z", "--until", "2026-03-07T12:00:00Z");

        assertThat(run.json().path("streams")).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void diff_refuses_moments_out_of_order() {
        assertThat(run("diff", "--since", "2026-03-07T00:00:00Z", "--until", "2026-03-06T00:00:00Z")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void conformance_names_steps_and_deviations_and_ends_with_one() {
        Run run = run("conformance", "--language", "en", "--as-of", "2026-07-01T00:00:00Z");

        assertThat(texts(run.json().path("steps"), "step")).contains("need", "plan", "treatment");
        assertThat(texts(run.json().path("deviations"), "code")).isNotEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void conformance_of_a_journey_within_the_model_ends_with_zero() {
        Run run = run("conformance", "--as-of", "2026-03-03T23:00:00Z");

        assertThat(run.json().path("follows").asBoolean()).isTrue();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void who_knew_tells_since_when_and_until_when_a_unit_could_read() {
        JsonNode units = run("who-knew").json().path("units");

        List<JsonNode> town = StreamSupport.stream(units.spliterator(), false)
                .filter(one -> one.path("unit").asText().equals(Tale.TOWN))
                .toList();
        assertThat(town).hasSize(1);
        assertThat(town.getFirst().path("kind").asText()).isEqualTo("handover");
        assertThat(town.getFirst().path("since").asText()).isEqualTo("2026-03-05T08:02:00Z");
        assertThat(town.getFirst().path("until").asText()).isEqualTo("2026-03-05T08:04:00Z");
        assertThat(town.getFirst().path("version").asLong()).isEqualTo(4);
    }

    @Test
    void who_knew_tells_which_version_a_unit_has_confirmed_to_have_read() {
        JsonNode units = run("who-knew").json().path("units");

        assertThat(StreamSupport.stream(units.spliterator(), false)
                        .filter(one -> one.has("confirmed"))
                        .map(one -> one.path("unit").asText() + " " + one.path("confirmed"))
                        .toList())
                .containsExactly(Tale.CENTRE + " 7");
    }

    @Test
    void who_knew_by_a_moment_leaves_out_who_came_later() {
        assertThat(run("who-knew", "--by", "2026-03-03T23:00:00Z").out())
                .contains(Tale.WARD)
                .doesNotContain(Tale.CENTRE, Tale.TOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "replay", "conformance", "who-knew"})
    void an_answer_is_the_same_from_a_folder_and_from_a_file(String command) {
        assertThat(runOn(file, command)).isEqualTo(run(command));
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "replay", "conformance", "who-knew"})
    void people_get_tables(String command) {
        Run run = Run.of(command, "--patient", Tale.PATIENT, "--from", export, "--keys", keys);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Patient " + Tale.PATIENT, Tale.WARD).doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, 'Ändrat mål \"Gå till affären.\": ansvarig enhet'",
        "en, 'Changed goal \"Gå till affären.\": responsible unit'"
    })
    void people_get_a_table_of_differences_in_plain_words(String language, String words) {
        Run run = Run.of(
                "diff",
                "--patient",
                Tale.PATIENT,
                "--from",
                export,
                "--keys",
                keys,
                "--since",
                "2026-03-04T00:00:00Z",
                "--language",
                language);

        assertThat(run.out()).contains(words, "began");
    }
}
