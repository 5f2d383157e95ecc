package se.stafett.trials.watched;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stafett.trials.Clone;

class WatchedTest {
    private static final Set<String> SEVERITIES = Set.of("page", "ticket");

    @Test
    void every_alert_has_a_runbook_and_every_runbook_an_alert() {
        assertThat(Watched.alerts())
                .extracting(alert -> alert.path("alert").asText())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Watched.runbooks());
    }

    @Test
    void every_alert_says_how_urgent_it_is_what_is_wrong_and_where_its_runbook_stands() {
        assertThat(Watched.alerts()).allSatisfy(alert -> {
            assertThat(alert.at("/labels/severity").asText()).isIn(SEVERITIES);
            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
            assertThat(alert.at("/annotations/runbook").asText())
                    .isEqualTo(
                            "docs/runbooks.md#" + alert.path("alert").asText().toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void every_runbook_says_what_it_means_for_patients_where_to_look_and_what_to_do() {
        String all = Watched.text(Clone.top().resolve("docs/runbooks.md"));
        String[] sections = all.split("\n## ");

        assertThat(sections).hasSize(Watched.runbooks().size() + 1);
        for (int n = 1; n < sections.length; n++) {
            assertThat(sections[n]).contains("**For patients:**", "**Look at:**", "**Do:**");
        }
    }

    @Test
    void types_that_are_asked_for_are_published() {
        String published = Watched.text(Clone.top().resolve("docs/asyncapi.json"));

        assertThat(Watched.types()).isNotEmpty().allMatch(type -> published.contains("\"" + type + "\""));
    }

    @Test
    void panels_have_their_own_places() {
        for (JsonNode panel : Watched.panels()) {
            assertThat(Watched.panels())
                    .filteredOn(other -> !other.path("id").equals(panel.path("id")))
                    .as(panel.path("title").asText())
                    .noneMatch(other -> overlap(panel.path("gridPos"), other.path("gridPos")));
        }
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return overlap(one, other, "x", "w") && overlap(one, other, "y", "h");
    }

    private static boolean overlap(JsonNode one, JsonNode other, String from, String length) {
        return one.path(from).asInt()
                        < other.path(from).asInt() + other.path(length).asInt()
                && other.path(from).asInt()
                        < one.path(from).asInt() + one.path(length).asInt();
    }

    @Test
    void metrics_are_found_in_queries_and_labels_are_not() {
        assertThat(Watched.metrics())
                .contains("stafett_parked_sequences", "stafett_commands_seconds_bucket", "jvm_memory_used_bytes")
                .doesNotContain("sql_pool_name");
    }

    @Test
    void names_are_read_from_what_a_service_shows() {
        Shown shown = Shown.of("# TYPE a gauge\nstafett_a{lane=\"1\"} 2.0\nstafett_b 0.0\njvm_c{x=\"y z\"} 1\n");

        assertThat(Shown.names(Set.of(shown))).containsExactly("jvm_c", "stafett_a", "stafett_b");
        assertThat(Shown.own(Set.of(shown))).containsExactly("stafett_a", "stafett_b");
    }
}
