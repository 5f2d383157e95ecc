package se.stafett.followup.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.followup.FollowUpDocument;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.followup.running.FollowedPlan;
import se.stafett.followup.running.HeldFollowUp;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ReadingTest {
    private static final LocalDate REVIEW = FollowedPlan.today().plusDays(30);

    @Test
    void a_follow_up_is_read_with_its_digest_and_place() {
        HeldFollowUp followUp = FollowedPlan.agreed(REVIEW).followUp();
        followUp.score("berg", "41");
        Answer read = followUp.read().ok();

        assertThat(read.header("ETag")).contains("\"2\"");
        assertThat(read.at("digest")).isEqualTo(DocumentDigest.of(read.json().path("followUp")));
        assertThat(FollowUpDocument.read(read.json().path("followUp")).scores()).hasSize(1);
        assertThat(read.json().path("position").asLong()).isPositive();
    }

    @Test
    void a_follow_up_is_read_as_it_was_recorded_at_a_moment() {
        HeldFollowUp followUp = FollowedPlan.agreed(REVIEW).followUp();
        Instant scheduled = Instant.parse(Request.get(followUp.path() + "/events")
                .by(People.ward())
                .send()
                .ok()
                .at("items.0.recordedAt"));
        followUp.score("berg", "41");

        Answer then = Request.get(followUp.path() + "?asOf=" + scheduled)
                .by(People.ward())
                .send()
                .ok();
        assertThat(then.version()).isEqualTo(1);
        assertThat(Request.get(followUp.path() + "?asOf=" + scheduled.minusSeconds(1))
                        .by(People.ward())
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_happened_is_listed_in_pages() {
        HeldFollowUp followUp = FollowedPlan.agreed(REVIEW).followUp();
        followUp.score("berg", "41");
        followUp.post("/cancellation", "{\"reason\":\"Har avböjt.\"}").ok();
        Answer first = Request.get(followUp.path() + "/events?limit=2")
                .by(People.ward())
                .send()
                .ok();
        Answer second = Request.get(followUp.path() + "/events?limit=2&cursor=" + first.at("next"))
                .by(People.ward())
                .send()
                .ok();

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(first.at("items.0.says.actor.role")).isEqualTo("system");
        assertThat(first.at("items.1.type")).isEqualTo("follow-up.score-recorded.v1");
        assertThat(second.at("items.0.type")).isEqualTo("follow-up.cancelled.v1");
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void follow_ups_are_found_by_plan_patient_status_unit_and_time() {
        FollowedPlan plan = FollowedPlan.agreed(REVIEW);
        String id = plan.followUp().id().toString();
        String patient = "&patient=" + plan.patientRef();

        assertThat(found(People.ward(), "?plan=" + plan.log.id())).containsExactly(id);
        assertThat(found(People.ward(), "?status=scheduled" + patient)).containsExactly(id);
        assertThat(found(People.ward(), "?status=due" + patient)).isEmpty();
        assertThat(found(People.auditor(), "?unit=" + People.WARD + patient)).containsExactly(id);
        assertThat(found(People.ward(), "?due=" + REVIEW + patient)).containsExactly(id);
        assertThat(found(People.ward(), "?due=" + REVIEW.toString().substring(0, 7) + patient))
                .containsExactly(id);
        assertThat(found(People.ward(), "?due=" + REVIEW.getYear() + patient)).containsExactly(id);
        assertThat(found(People.ward(), "?due=" + REVIEW.plusDays(1) + patient)).isEmpty();
        assertThat(found(People.patient(plan.number()), "?limit=5")).containsExactly(id);
        assertThat(found(People.home(), "?plan=" + plan.log.id())).isEmpty();
        assertThat(found(People.patient(Numbers.next()), "?plan=" + plan.log.id()))
                .isEmpty();
    }

    @Test
    void a_search_shows_what_it_is_found_by() {
        FollowedPlan plan = FollowedPlan.agreed(REVIEW);
        plan.followUp();
        JsonNode found = plan.followUps().getFirst();

        assertThat(found.path("unit").asText()).isEqualTo(People.WARD);
        assertThat(found.path("plan").asText()).isEqualTo(plan.log.id().toString());
        assertThat(found.path("dueOn").asText()).isEqualTo(REVIEW.toString());
        assertThat(found.path("patientRef").asText()).isEqualTo(plan.patientRef());
    }

    @Test
    void only_units_that_have_had_it_the_patient_systems_and_auditors_may_read_it() {
        HeldFollowUp followUp = FollowedPlan.agreed(REVIEW).followUp();

        for (String token :
                List.of(People.ward(), People.patient(followUp.number()), People.handovers(), People.auditor())) {
            assertThat(followUp.read(token).status()).isEqualTo(200);
        }
        String missing = Request.get("/v1/follow-ups/" + UUID.randomUUID())
                .by(People.home())
                .send()
                .at("detail");
        for (String token : List.of(People.home(), People.centre(), People.patient(Numbers.next()))) {
            assertThat(followUp.read(token).status()).isEqualTo(404);
            assertThat(followUp.read(token).at("detail")).isEqualTo(missing);
            assertThat(Request.get(followUp.path() + "/events").by(token).send().status())
                    .isEqualTo(404);
        }
        assertThat(followUp.read(People.relative(followUp.number())).status()).isEqualTo(403);
    }

    private static List<String> found(String token, String query) {
        return Request.get("/v1/follow-ups" + query)
                .by(token)
                .send()
                .ok()
                .json()
                .path("items")
                .findValuesAsText("followUpId");
    }
}
