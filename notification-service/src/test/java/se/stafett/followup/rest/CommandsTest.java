package se.stafett.followup.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.followup.plans.PlanLog;
import se.stafett.followup.running.FollowedPlan;
import se.stafett.followup.running.HeldFollowUp;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class CommandsTest {
    private static final LocalDate REVIEW = FollowedPlan.today().plusDays(30);

    @Test
    void a_follow_up_goes_through_all_that_can_happen_to_it() {
        HeldFollowUp followUp = FollowedPlan.agreed(REVIEW).followUp();
        followUp.post("/goals/" + PlanLog.item(1) + "/achievement", """
                {"achievement":"improving","note":"Går till grinden."}""").ok();
        followUp.post("/goals/" + PlanLog.item(2) + "/achievement", """
                {"achievement":"achieved","gas":1}""").ok();
        followUp.achieved(1, "sustaining");
        UUID score = followUp.score("tug", "14.5");
        UUID wrong = followUp.score("berg", "41");
        followUp.post("/entries/" + wrong + "/error", "{\"reason\":\"Annan patient\"}")
                .ok();
        UUID check =
                followUp.post("/devices", """
                        {"intervention":"%s","fits":false,"note":"För låg."}""".formatted(PlanLog.item(4))).ok().created();
        UUID told = followUp.post(
                        People.patient(followUp.number()),
                        "/experiences",
                        "{\"teller\":\"patient\",\"text\":\"Det går lättare.\"}")
                .ok()
                .created();
        followUp.post("/experiences", "{\"teller\":\"relative\",\"text\":\"Hon är gladare.\"}")
                .ok();
        followUp.post("/corrections", """
                        {"target":"scores/%s/note","wrong":"Utan hjälpmedel.","corrected":"Med käpp.","reason":"Förväxling."}""".formatted(score)).ok();
        followUp.post("/conclusion", """
                        {"goalsMet":true,"outcome":"continue","dialogue":{"held":true,"note":"Vid hembesöket."},
                         "nextReview":"%s","code":"E1"}""".formatted(REVIEW.plusMonths(3))).ok();

        JsonNode found = followUp.read().ok().json().path("followUp");
        assertThat(found.path("status").asText()).isEqualTo("concluded");
        assertThat(found.at("/achievements/0/achievement").asText()).isEqualTo("sustaining");
        assertThat(found.at("/achievements/0/replaced/0/note").asText()).isEqualTo("Går till grinden.");
        assertThat(found.at("/achievements/1/gas").asInt()).isEqualTo(1);
        assertThat(found.at("/scores/0/note").asText()).isEqualTo("Med käpp.");
        assertThat(found.at("/scores/1/error/reason").asText()).isEqualTo("Annan patient");
        assertThat(found.at("/devices/0/id").asText()).isEqualTo(check.toString());
        assertThat(found.at("/experiences/0/id").asText()).isEqualTo(told.toString());
        assertThat(found.at("/experiences/0/recorded/by/role").asText()).isEqualTo("patient");
        assertThat(found.at("/conclusion/nextReview").asText())
                .isEqualTo(REVIEW.plusMonths(3).toString());
        assertThat(found.at("/corrections/0/wrong").asText()).isEqualTo("Utan hjälpmedel.");
    }

    @Test
    void one_that_has_ended_takes_corrections_and_no_more_work() {
        HeldFollowUp followUp = FollowedPlan.agreed(REVIEW).followUp();
        UUID score = followUp.score("tug", "14.5");
        followUp.post("/cancellation", "{\"reason\":\"Har avböjt.\"}").ok();

        assertThat(followUp.post("/scores", """
                        {"instrument":"tug","on":"%s","value":"12"}""".formatted(FollowedPlan.today())).code())
                .isEqualTo("follow-up-is-not-open");
        followUp.post("/entries/" + score + "/error", "{\"reason\":\"Annan patient\"}")
                .ok();
        followUp.post("/corrections", """
                        {"target":"cancellation","wrong":"Har avböjt.","corrected":"Har flyttat.","reason":"Förväxling."}""").ok();
        assertThat(followUp.read().at("followUp.cancellation.reason")).isEqualTo("Har flyttat.");
    }

    @Test
    void it_is_not_concluded_before_every_goal_has_been_followed_up() {
        HeldFollowUp followUp = FollowedPlan.agreed(REVIEW).followUp();
        followUp.achieved(1, "improving");
        String conclusion =
                "{\"goalsMet\":false,\"morePossible\":true,\"outcome\":\"loop-back\",\"dialogue\":{\"held\":true}}";
        Answer early = followUp.post("/conclusion", conclusion);

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("goals-not-followed-up");
        assertThat(early.at("detail")).contains(PlanLog.item(2).toString());
        followUp.achieved(2, "no-change");
        assertThat(followUp.post("/conclusion", conclusion).status()).isEqualTo(200);
    }

    @Test
    void a_plan_that_has_changed_meanwhile_is_followed_up_as_it_is_now() {
        FollowedPlan plan = FollowedPlan.agreed(REVIEW);
        HeldFollowUp followUp = plan.followUp();
        followUp.achieved(1, "improving");
        plan.log.outcome(2, "not-attainable");
        plan.published();
        plan.log.reviewedOn(REVIEW.plusDays(1));
        plan.published();
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(followUp.read().at("followUp.dueOn"))
                        .isEqualTo(REVIEW.plusDays(1).toString()));
        HeldFollowUp again = plan.followUp();

        assertThat(again.post(
                                "/conclusion",
                                "{\"goalsMet\":false,\"morePossible\":false,\"outcome\":\"close\",\"dialogue\":{\"held\":true}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_repeated_command_gets_the_same_answer_and_has_no_second_effect() {
        HeldFollowUp followUp = FollowedPlan.agreed(REVIEW).followUp();
        String key = UUID.randomUUID().toString();
        String body = "{\"teller\":\"relative\",\"text\":\"Bra.\"}";
        Answer first = followUp.command(People.ward(), "/experiences", body)
                .withKey(key)
                .send()
                .ok();
        Answer again = followUp.command(People.ward(), "/experiences", body)
                .withKey(key)
                .send();

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Store.versions(followUp.id())).containsExactly(1L, 2L);
    }

    @Test
    void a_repeated_conclusion_is_answered_as_the_first_although_all_has_ended() {
        HeldFollowUp followUp = FollowedPlan.agreed(REVIEW).followUp();
        followUp.achieved(1, "improving");
        followUp.achieved(2, "improving");
        String key = UUID.randomUUID().toString();
        Request conclude = followUp.command(
                        People.ward(),
                        "/conclusion",
                        "{\"goalsMet\":false,\"morePossible\":true,\"outcome\":\"loop-back\",\"dialogue\":{\"held\":true}}")
                .withKey(key);
        Answer first = conclude.send().ok();

        assertThat(conclude.send().body()).isEqualTo(first.body());
    }
}
