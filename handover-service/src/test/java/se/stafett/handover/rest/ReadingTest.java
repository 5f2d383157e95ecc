package se.stafett.handover.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.handover.HandoverDocument;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ReadingTest {
    @Test
    void a_handover_is_read_with_its_digest_and_place() {
        RunningHandover handover = begun();
        Answer read = handover.read().ok();
        assertThat(read.header("ETag")).contains("\"1\"");
        assertThat(read.at("digest")).isEqualTo(DocumentDigest.of(read.json().path("handover")));
        assertThat(HandoverDocument.read(read.json().path("handover")).items()).hasSize(1);
        assertThat(read.json().path("position").asLong()).isPositive();
        assertThat(read.at("handover.sender")).isEqualTo(People.WARD);
        assertThat(read.at("handover.planVersion")).isEqualTo("2");
    }

    @Test
    void a_handover_is_read_as_it_was_recorded_at_a_moment() {
        RunningHandover handover = begun();
        Instant begun = Instant.parse(handover.read().at("handover.initiated.at"));
        handover.post("/participants", "{\"kind\":\"patient\",\"name\":\"Tolvan\",\"part\":\"remaining\"}")
                .ok();
        assertThat(handover.get(People.ward(), "?asOf=" + begun).ok().version()).isEqualTo(1);
        assertThat(handover.get(People.ward(), "?asOf=" + begun.minusSeconds(1)).status())
                .isEqualTo(404);
    }

    @Test
    void what_happened_is_listed_in_pages() {
        RunningHandover handover = begun();
        UUID item = UUID.fromString(handover.read().at("handover.items.0.item"));
        handover.post("/items/" + item + "/offer", "{\"to\":\"" + People.HOME + "\"}")
                .ok();
        handover.post("/items/" + item + "/keeping", "{\"reason\":\"Stannar\"}").ok();
        Answer first = handover.get(People.ward(), "/events?limit=2").ok();
        Answer second = handover.get(People.ward(), "/events?limit=2&cursor=" + first.at("next"))
                .ok();
        assertThat(first.at("items.0.type")).isEqualTo("handover.initiated.v1");
        assertThat(first.at("items.1.type")).isEqualTo("handover.item-offered.v1");
        assertThat(first.at("items.1.says.actor.unit")).isEqualTo(People.WARD);
        assertThat(second.at("items.0.type")).isEqualTo("handover.offer-withdrawn.v1");
        assertThat(second.at("items.1.type")).isEqualTo("handover.item-kept.v1");
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void handovers_are_found_by_patient_plan_status_and_unit() {
        RunningPlan plan = RunningPlan.drafted();
        UUID walk = plan.goal("Gå");
        RunningHandover open = RunningHandover.of(plan).offered(walk, People.HOME, People.home());
        RunningHandover cancelled = RunningHandover.of(plan);
        cancelled.post("/cancellation", "{\"reason\":\"Blir kvar\"}").ok();
        String patient = plan.patientRef();
        assertThat(found(People.ward(), "?patient=" + patient))
                .containsExactlyInAnyOrder(open.id().toString(), cancelled.id().toString());
        assertThat(found(People.ward(), "?status=open&plan=" + plan.id()))
                .containsExactly(open.id().toString());
        assertThat(found(People.home(), "?patient=" + patient))
                .containsExactly(open.id().toString());
        assertThat(found(People.handovers(), "?unit=" + People.HOME + "&patient=" + patient))
                .hasSize(1);
        assertThat(found(People.patient(plan.number()), "?patient=" + patient)).hasSize(2);
        assertThat(found(People.centre(), "?patient=" + patient)).isEmpty();
        assertThat(found(People.patient(Numbers.next()), "?patient=" + patient)).isEmpty();
        Answer one = Request.get("/v1/handovers?status=open&plan=" + plan.id())
                .by(People.ward())
                .send();
        assertThat(one.at("items.0.sender")).isEqualTo(People.WARD);
        assertThat(one.at("items.0.plan")).isEqualTo(plan.id().toString());
        assertThat(one.json().at("/items/0/units").toString()).contains(People.HOME, People.WARD);
        assertThat(one.json().at("/items/0/overdue").asBoolean()).isFalse();
        assertThat(Request.get("/v1/handovers?plan=x").by(People.ward()).send().at("errors.0.rule"))
                .isEqualTo("uuid");
    }

    @Test
    void only_units_that_take_part_the_patient_systems_and_auditors_may_read_it() {
        RunningPlan plan = RunningPlan.drafted();
        UUID walk = plan.goal("Gå");
        RunningHandover handover = RunningHandover.of(plan);
        for (String token :
                List.of(People.ward(), People.patient(plan.number()), People.handovers(), People.auditor())) {
            assertThat(handover.read(token).status()).isEqualTo(200);
        }
        String missing = Request.get("/v1/handovers/" + UUID.randomUUID())
                .by(People.home())
                .send()
                .at("detail");
        for (String token : List.of(People.home(), People.centre(), People.patient(Numbers.next()))) {
            for (String below : List.of("", "/events", "/plan", "/changes")) {
                assertThat(handover.get(token, below).status()).as(below).isEqualTo(404);
                assertThat(handover.get(token, below).at("detail")).isEqualTo(missing);
            }
        }
        assertThat(handover.read(People.relative(plan.number())).status()).isEqualTo(403);
        handover.offered(walk, People.HOME, People.home());
        assertThat(handover.read(People.home()).status()).isEqualTo(200);
        handover.post("/items/" + walk + "/keeping", "{\"reason\":\"Stannar\"}").ok();
        assertThat(handover.read(People.home()).status()).isEqualTo(404);
    }

    private static RunningHandover begun() {
        RunningPlan plan = RunningPlan.drafted();
        plan.goal("Gå");
        return RunningHandover.of(plan);
    }

    private static List<String> found(String token, String query) {
        return Request.get("/v1/handovers" + query)
                .by(token)
                .send()
                .ok()
                .json()
                .path("items")
                .findValuesAsText("handoverId");
    }
}
