package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class PlanDiffTest {
    @Test
    void what_was_recorded_between_two_moments_is_told_by_codes_and_in_the_readers_language() {
        OpenedPlan plan = OpenedPlan.draft();
        UUID walk = plan.goal("Gå till affären");
        plan.accept(walk);
        plan.goal("Laga mat");

        Answer diff = diff(plan, People.ward(), 2, 3, "sv").ok();

        JsonNode changes = diff.json().path("changes");
        assertThat(changes.path("since").asLong()).isEqualTo(2);
        assertThat(changes.path("version").asLong()).isEqualTo(3);
        assertThat(changes.path("plan")).isEmpty();
        assertThat(changes.path("goals")).hasSize(1);
        JsonNode goal = changes.at("/goals/0");
        assertThat(goal.path("item").asText()).isEqualTo(walk.toString());
        assertThat(goal.path("change").asText()).isEqualTo("changed");
        assertThat(goal.path("fields").findValuesAsText("field"))
                .containsExactly("status", "acceptance.position", "acceptance.given");
        assertThat(diff.json().path("told").findValuesAsText("what"))
                .containsExactly(
                        "Ändrat mål \"Gå till affären\": status",
                        "Ändrat mål \"Gå till affären\": patientens ställningstagande",
                        "Ändrat mål \"Gå till affären\": hur det godkändes");
        assertThat(diff.header("Content-Language")).contains("sv");
        assertThat(diff(plan, People.ward(), 2, 3, "en").json().path("told").findValuesAsText("what"))
                .contains("Changed goal \"Gå till affären\": how it was accepted");
    }

    @Test
    void between_two_moments_without_events_nothing_has_changed() {
        OpenedPlan plan = OpenedPlan.draft();

        JsonNode changes = diff(plan, People.ward(), 1, 1, "en").ok().json().path("changes");

        assertThat(changes.path("since")).isEqualTo(changes.path("version"));
        assertThat(changes.path("goals")).isEmpty();
    }

    @Test
    void without_a_later_moment_it_is_told_until_now() {
        OpenedPlan plan = OpenedPlan.draft();
        String drafted = recorded(plan, 1);
        plan.goal("Duscha");

        Answer diff = Request.get(plan.path() + "/diff?from=" + drafted)
                .by(People.ward())
                .send()
                .ok();

        assertThat(diff.at("changes.version")).isEqualTo(String.valueOf(plan.version()));
    }

    @Test
    void who_came_to_take_part_between_the_moments_reads_what_led_there_and_who_came_later_does_not() {
        OpenedPlan plan = OpenedPlan.draft();
        plan.goal("Duscha");
        plan.sharedWithHome();

        assertThat(diff(plan, People.home(), 1, 3, "sv").status()).isEqualTo(200);
        Answer earlier = diff(plan, People.home(), 1, 2, "sv");
        assertThat(earlier.status()).isEqualTo(404);
        assertThat(earlier.code()).isEqualTo("plan-not-found");
    }

    @Test
    void a_refusal_names_both_moments_that_come_before_the_plan_and_in_which_language_it_is() {
        OpenedPlan plan = OpenedPlan.draft();

        Answer refused = Request.get(plan.path() + "/diff?from=2020-01-01T00:00:00Z&to=2020-02-01T00:00:00Z")
                .by(People.ward())
                .with("Accept-Language", "sv")
                .send();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("from", "to");
        assertThat(refused.json().path("errors").findValuesAsText("message"))
                .containsOnly("Då fanns ännu inget. Ange en senare tid.");
    }

    private static Answer diff(OpenedPlan plan, String reader, int from, int to, String language) {
        return Request.get(plan.path() + "/diff?from=" + recorded(plan, from) + "&to=" + recorded(plan, to))
                .by(reader)
                .with("Accept-Language", language)
                .send();
    }

    /** When the plan came to that version. */
    private static String recorded(OpenedPlan plan, int version) {
        return Request.get(plan.path() + "/events")
                .by(People.ward())
                .send()
                .ok()
                .json()
                .path("items")
                .path(version - 1)
                .path("recordedAt")
                .asText();
    }
}
