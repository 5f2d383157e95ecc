package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

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
class PlanCourseTest {
    private static final String TODAY = OpenedPlan.today().toString();

    @Test
    void a_plan_is_drafted_agreed_held_resumed_carried_out_and_closed_with_its_goals_met() {
        OpenedPlan plan = OpenedPlan.draft();
        UUID goal = plan.goal("Gå till kören");
        plan.accept(goal);
        UUID training = plan.intervention(goal);
        plan.post("/review-date", "{\"date\":\"" + TODAY + "\"}").ok();
        assertThat(plan.read().at("plan.status")).isEqualTo("draft");

        plan.agreed();
        assertThat(plan.read().at("plan.status")).isEqualTo("active");
        plan.post("/hold", "{\"reason\":\"Inlagd för lunginflammation\"}").ok();
        assertThat(plan.read().at("plan.status")).isEqualTo("on-hold");
        plan.post("/resumption", "{}").ok();
        plan.post("/interventions/" + training + "/start", "{\"on\":\"" + TODAY + "\"}")
                .ok();
        plan.post("/interventions/" + training + "/completion", "{\"on\":\"" + TODAY + "\",\"note\":\"Klart\"}")
                .ok();
        plan.post("/goals/" + goal + "/outcome", "{\"achievement\":\"achieved\"}")
                .ok();
        plan.post("/closure", "{\"reason\":\"goals-met\",\"dialogue\":{\"held\":true}}")
                .ok();

        Answer closed = plan.read(People.patient(plan.number()));
        assertThat(closed.at("plan.status")).isEqualTo("completed");
        assertThat(closed.at("plan.goals.0.status")).isEqualTo("completed");
        assertThat(closed.at("plan.interventions.0.status")).isEqualTo("completed");
        assertThat(closed.version()).isEqualTo(plan.version()).isEqualTo(12);
    }

    @Test
    void a_plan_is_not_agreed_before_it_has_an_accepted_goal_an_intervention_and_a_review_date() {
        OpenedPlan plan = OpenedPlan.draft();
        assertRefused(plan.post("/agreement", "{\"position\":\"agreed\"}"), 409, "no-accepted-goal");
        UUID goal = plan.goal("Gå till kören");
        assertRefused(plan.post("/agreement", "{\"position\":\"agreed\"}"), 409, "no-accepted-goal");
        plan.accept(goal);
        assertRefused(plan.post("/agreement", "{\"position\":\"agreed\"}"), 409, "goals-without-intervention");
        plan.intervention(goal);
        assertRefused(plan.post("/agreement", "{\"position\":\"agreed\"}"), 409, "no-review-date");
        plan.post("/review-date", "{\"date\":\"" + TODAY + "\"}").ok();
        assertThat(plan.post("/agreement", "{\"position\":\"agreed\"}").status())
                .isEqualTo(200);
    }

    @Test
    void a_change_after_the_agreement_makes_it_stale_until_the_plan_is_agreed_anew() {
        OpenedPlan plan = OpenedPlan.active();
        UUID goal = plan.goal("Klara trappan");
        assertThat(plan.read().json().at("/plan/agreement/stale").asBoolean()).isTrue();

        plan.accept(goal);
        plan.intervention(goal);
        plan.agreed();
        assertThat(plan.read().json().at("/plan/agreement/stale").asBoolean()).isFalse();
    }

    @Test
    void a_plan_with_which_the_patient_disagrees_stays_a_draft_that_says_so() {
        OpenedPlan plan = OpenedPlan.ready();
        plan.post("/agreement", "{\"position\":\"disagreed\",\"reason\":\"Vill vila först\"}")
                .ok();

        assertThat(plan.read().at("plan.status")).isEqualTo("draft");
        assertThat(plan.read().at("plan.agreement.position")).isEqualTo("disagreed");
        assertThat(plan.read().at("plan.agreement.reason")).isEqualTo("Vill vila först");
    }

    @Test
    void closing_ends_what_is_open_and_nothing_can_be_done_to_the_plan_afterwards() {
        OpenedPlan plan = OpenedPlan.active();
        plan.post("/closure", "{\"reason\":\"moved\",\"dialogue\":{\"held\":false,\"note\":\"Hann inte\"}}")
                .ok();

        Answer closed = plan.read();
        assertThat(closed.at("plan.status")).isEqualTo("revoked");
        assertThat(closed.at("plan.goals.0.status")).isEqualTo("cancelled");
        assertThat(closed.at("plan.interventions.0.status")).isEqualTo("stopped");
        assertRefused(plan.post("/goals", "{\"words\":\"Mer\"}"), 409, "plan-is-not-open");
    }

    @Test
    void a_plan_of_someone_else_is_entered_in_error_and_stays_readable_as_such() {
        OpenedPlan plan = OpenedPlan.active();
        plan.post("/error", "{\"reason\":\"Gäller en annan patient\"}").ok();

        assertThat(plan.read().at("plan.status")).isEqualTo("entered-in-error");
        assertThat(plan.read().at("plan.error.reason")).isEqualTo("Gäller en annan patient");
        assertRefused(plan.post("/error", "{\"reason\":\"Igen\"}"), 409, "already-in-error");
    }

    @Test
    void goals_and_interventions_are_revised_declined_withdrawn_stopped_and_entered_in_error() {
        OpenedPlan plan = OpenedPlan.draft();
        UUID walk = plan.goal("Gå");
        UUID cook = plan.goal("Laga mat");
        UUID sing = plan.goal("Sjunga");
        UUID training = plan.intervention(walk, cook);
        UUID other = plan.intervention(cook);
        String patient = People.patient(plan.number());
        plan.post(patient, "/goals/" + walk + "/acceptance", "{\"given\":\"by-patient\",\"note\":\"Ja\"}")
                .ok();
        plan.post(patient, "/goals/" + cook + "/refusal", "{\"reason\":\"Äter ute\"}")
                .ok();
        plan.post("/goals/" + sing + "/withdrawal", "{\"reason\":\"Annan plan\"}")
                .ok();
        plan.post("/goals/" + walk + "/revision", """
                {"words":"Gå till affären","icf":["d450"],"priority":"high","reason":"Tydligare",
                 "measure":{"gas":["a","b","c","d","e"]},"targetDate":"%s"}""".formatted(TODAY)).ok();
        plan.accept(walk);
        plan.post("/goals/" + walk + "/outcome", "{\"achievement\":\"improving\",\"gas\":-1}")
                .ok();
        plan.post("/interventions/" + training + "/revision", """
                {"kind":"self-care","description":"Promenad","goals":["%s"],"performer":{"kind":"patient"},
                 "schedule":{"text":"Varje dag","from":"%s"},"reason":"Klarar själv"}""".formatted(walk, TODAY))
                .ok();
        plan.post("/interventions/" + training + "/stop", "{\"reason\":\"Ont\"}")
                .ok();
        plan.post("/interventions/" + other + "/error", "{\"reason\":\"Fel patient\"}")
                .ok();
        plan.post("/goals/" + sing + "/error", "{\"reason\":\"Fel patient\"}").ok();

        Answer read = plan.read();
        assertThat(read.json().at("/plan/goals").findValuesAsText("status"))
                .startsWith("accepted")
                .contains("rejected", "entered-in-error");
        assertThat(read.at("plan.goals.0.content.words")).isEqualTo("Gå till affären");
        assertThat(read.at("plan.goals.0.achievement.gas")).isEqualTo("-1");
        assertThat(read.at("plan.goals.1.acceptance.reason")).isEqualTo("Äter ute");
        assertThat(read.at("plan.interventions.0.status")).isEqualTo("stopped");
        assertThat(read.at("plan.interventions.0.content.kind")).isEqualTo("self-care");
        assertThat(read.at("plan.interventions.1.status")).isEqualTo("entered-in-error");
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
