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

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class MergeTest {
    @Test
    void a_merged_plan_gives_its_items_with_where_they_came_from_and_gets_them_back_as_they_stand() {
        OpenedPlan plan = OpenedPlan.active();
        OpenedPlan other = OpenedPlan.draft(plan.number());
        UUID goal = other.goal("Laga mat");
        UUID training = other.intervention(goal);

        UUID merge = merge(plan, other).ok().created();

        JsonNode merged = plan.read().json().path("plan");
        JsonNode came = merged.at("/goals/1");
        assertThat(came.path("id").asText()).isEqualTo(goal.toString());
        assertThat(came.at("/provenance/plan").asText()).isEqualTo(other.id().toString());
        assertThat(came.at("/provenance/version").asLong()).isEqualTo(2);
        assertThat(came.at("/provenance/event").asText()).isNotEmpty();
        assertThat(merged.at("/merges/0/plan").asText()).isEqualTo(other.id().toString());
        assertThat(other.refreshed().read().at("plan.status")).isEqualTo("merged");
        assertThat(other.read().at("plan.mergedInto.plan")).isEqualTo(plan.id().toString());
        assertThat(other.post("/goals", "{\"words\":\"Mer\"}").code()).isEqualTo("plan-is-not-open");

        plan.accept(goal);
        plan.post("/interventions/" + training + "/start", "{\"on\":\"" + OpenedPlan.today() + "\"}")
                .ok();
        plan.post("/merges/" + merge + "/reversal", "{\"reason\":\"Hörde inte ihop\"}")
                .ok();

        assertThat(plan.read().json().at("/plan/goals")).hasSize(1);
        assertThat(plan.read().at("plan.merges.0.reversal.reason")).isEqualTo("Hörde inte ihop");
        JsonNode restored = other.refreshed().read().json().path("plan");
        assertThat(restored.path("status").asText()).isEqualTo("draft");
        assertThat(restored.at("/goals/0/status").asText()).isEqualTo("accepted");
        assertThat(restored.at("/interventions/0/status").asText()).isEqualTo("in-progress");
    }

    @Test
    void a_merge_is_not_undone_once_something_else_is_tied_to_it() {
        OpenedPlan plan = OpenedPlan.active();
        OpenedPlan other = OpenedPlan.draft(plan.number());
        UUID goal = other.goal("Laga mat");
        UUID merge = merge(plan, other).ok().created();
        UUID tie = plan.intervention(goal);

        Answer refused = plan.post("/merges/" + merge + "/reversal", "{\"reason\":\"Ångrar\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("items-are-entangled");
        assertThat(refused.at("items")).contains(tie.toString());
    }

    @Test
    void a_plan_that_has_changed_since_it_was_read_is_not_absorbed() {
        OpenedPlan plan = OpenedPlan.draft();
        OpenedPlan other = OpenedPlan.draft(plan.number());
        long read = other.version();
        other.goal("Laga mat");

        Answer refused = plan.post("/merges", body(other.id(), read));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("other-plan-has-changed");
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("absorbVersion");
    }

    @Test
    void plans_of_two_patients_are_never_merged_nor_a_plan_with_itself() {
        OpenedPlan plan = OpenedPlan.draft();
        OpenedPlan stranger = OpenedPlan.draft();

        assertThat(merge(plan, stranger).code()).isEqualTo("plans-of-different-patients");
        assertThat(merge(plan, plan).code()).isEqualTo("same-plan");
        assertThat(plan.post("/merges", body(UUID.randomUUID(), 1)).code()).isEqualTo("other-plan-not-found");
    }

    @Test
    void a_plan_that_the_unit_may_not_know_of_is_as_good_as_none() {
        OpenedPlan plan = OpenedPlan.draft();
        OpenedPlan foreign = OpenedPlan.draft(plan.number(), People.centre());

        assertThat(merge(plan, foreign).code()).isEqualTo("other-plan-not-found");
    }

    private static Answer merge(OpenedPlan plan, OpenedPlan other) {
        return plan.post("/merges", body(other.id(), other.version()));
    }

    private static String body(UUID absorb, long version) {
        return "{\"absorb\":\"%s\",\"absorbVersion\":%d,\"reason\":\"Samma vårdförlopp\"}".formatted(absorb, version);
    }
}
