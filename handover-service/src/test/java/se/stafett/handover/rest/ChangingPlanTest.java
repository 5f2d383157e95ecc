package se.stafett.handover.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.contracts.plan.Acceptance;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalRevised;
import se.stafett.contracts.plan.GoalWithdrawn;
import se.stafett.contracts.plan.PlanAbsorbed;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanMergedInto;
import se.stafett.contracts.plan.Provenance;
import se.stafett.contracts.plan.ReviewDateSet;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;

/** The plan goes on while it is handed over; receivers see what changed since they read it, and nothing ended is handed over. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ChangingPlanTest {
    private final RunningPlan plan = RunningPlan.drafted();
    private final UUID walk = plan.goal("Gå till kören");
    private final UUID cook = plan.goal("Laga mat");
    private final RunningHandover handover =
            RunningHandover.of(plan).offered(walk, People.HOME, People.home()).met();

    @Test
    void a_receiver_reads_the_plan_at_the_version_that_it_confirms() {
        plan.goal("Duscha");
        handover.knowsThePlan();
        Answer read = handover.get(People.home(), "/plan?version=3").ok();
        Answer now = handover.get(People.home(), "/plan").ok();
        assertThat(read.json().at("/plan/goals")).hasSize(2);
        assertThat(now.json().at("/plan/goals")).hasSize(3);
        assertThat(now.version()).isEqualTo(plan.version());
        assertThat(now.at("digest")).isEqualTo(DocumentDigest.of(now.json().path("plan")));
        assertThat(handover.get(People.home(), "/plan?version=99").code()).isEqualTo("plan-version-not-known");
        assertThat(handover.get(People.home(), "/plan?version=0").at("errors.0.field"))
                .isEqualTo("version");
    }

    @Test
    void a_receiver_sees_what_changed_since_the_version_that_it_read() {
        plan.happens(
                new GoalRevised(walk, new GoalContent("Gå till affären", List.of(), null, null, null), "Ändrade sig"));
        UUID shower = plan.goal("Duscha");
        plan.happens(new GoalWithdrawn(cook, "Vill inte längre"));
        plan.happens(new ReviewDateSet(LocalDate.of(2027, 1, 31)));
        handover.knowsThePlan();
        Answer changes = handover.get(People.home(), "/changes").ok();
        assertThat(changes.json().path("since").asLong()).isEqualTo(3);
        assertThat(changes.version()).isEqualTo(plan.version());
        JsonNode goals = changes.json().at("/changes/goals");
        assertThat(goals.findValuesAsText("change")).containsExactly("changed", "ended", "added");
        assertThat(goals.at("/0/fields/0/field").asText()).isEqualTo("content.words");
        assertThat(goals.at("/0/fields/0/from").asText()).isEqualTo("Gå till kören");
        assertThat(goals.at("/0/fields/0/to").asText()).isEqualTo("Gå till affären");
        assertThat(goals.at("/2/item").asText()).isEqualTo(shower.toString());
        assertThat(changes.json().at("/changes/plan/0/field").asText()).isEqualTo("reviewDate");
        assertThat(changes.json().at("/changes/plan/0").has("from")).isFalse();
        assertThat(handover.get(People.home(), "/changes?since=" + plan.version())
                        .ok()
                        .json()
                        .at("/changes/goals"))
                .isEmpty();
        assertThat(handover.get(People.home(), "/changes?since=x").at("errors.0.rule"))
                .isEqualTo("integer");
        assertThat(handover.get(People.home(), "/changes?since=99").code()).isEqualTo("plan-version-not-known");
    }

    @Test
    void what_ended_meanwhile_is_neither_offered_nor_accepted_and_is_left_out() {
        plan.happens(new GoalWithdrawn(walk, "Vill inte längre"));
        handover.knowsThePlan();
        assertThat(handover.post(People.home(), "/items/" + walk + "/acceptance", "{}")
                        .code())
                .isEqualTo("item-has-ended");
        assertThat(handover.post("/items/" + walk + "/offer", "{\"to\":\"" + People.CENTRE + "\"}")
                        .code())
                .isEqualTo("item-has-ended");
        handover.post("/items/" + cook + "/keeping", "{\"reason\":\"Stannar\"}").ok();
        handover.post("/patient-position", "{\"position\":\"agreed\"}").ok();
        handover.post("/completion", "{}").ok();
        assertThat(handover.read().at("handover.completion.leftOut.0.reason")).isEqualTo("ended");
    }

    @Test
    void what_another_handover_took_is_not_handed_over_again() {
        handover.post(People.home(), "/items/" + walk + "/acceptance", "{}").ok();
        plan.happens(new CustodyMoved(walk, People.WARD, People.CENTRE, UUID.randomUUID(), "SE0000000003-PT01"));
        handover.knowsThePlan();
        handover.post("/items/" + cook + "/keeping", "{\"reason\":\"Stannar\"}").ok();
        handover.post("/patient-position", "{\"position\":\"agreed\"}").ok();
        handover.post("/completion", "{}").ok();
        Answer read = handover.read();
        assertThat(read.json().at("/handover/completion/moved")).isEmpty();
        assertThat(read.at("handover.completion.leftOut.0.reason")).isEqualTo("left-the-sender");
    }

    @Test
    void a_plan_that_is_merged_is_handed_over_from_where_its_items_are() {
        RunningPlan surviving = RunningPlan.drafted(plan.number(), "Tolvan Tolvansson");
        UUID merge = UUID.randomUUID();
        surviving.happens(new PlanAbsorbed(
                merge,
                plan.id(),
                plan.version(),
                "En plan",
                List.of(goal(walk, "accepted"), goal(cook, "cancelled")),
                List.of()));
        plan.happens(new PlanMergedInto(merge, surviving.id(), "En plan"));
        handover.knowsThePlan();
        RunningHandover.of(surviving);
        handover.post(People.home(), "/items/" + walk + "/acceptance", "{}").ok();
        handover.post("/patient-position", "{\"position\":\"agreed\"}").ok();
        handover.post("/completion", "{}").ok();
        Answer read = handover.read();
        assertThat(read.at("handover.completion.moved.0.item")).isEqualTo(walk.toString());
        assertThat(read.at("handover.completion.leftOut.0.reason")).isEqualTo("ended");
        assertThat(RunningHandover.initiation(plan.id(), plan.version(), "\"reason\":\"Hem\"")
                        .by(People.ward())
                        .withNewKey()
                        .send()
                        .code())
                .isEqualTo("plan-is-not-open");
    }

    private PlanGoal goal(UUID id, String status) {
        return new PlanGoal(
                id,
                new GoalContent("Gå", List.of(), null, null, null),
                status,
                People.WARD,
                new Acceptance("pending", null, null, null),
                null,
                null,
                new Provenance(plan.id(), 2, UUID.randomUUID()));
    }
}
