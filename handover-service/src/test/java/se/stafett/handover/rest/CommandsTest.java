package se.stafett.handover.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class CommandsTest {
    @Test
    void a_handover_that_is_begun_is_answered_with_where_it_is() {
        RunningPlan plan = RunningPlan.drafted();
        plan.goal("Gå till kören");
        RunningHandover known = RunningHandover.of(plan);
        Answer answer = RunningHandover.initiation(plan.id(), plan.version(), "\"reason\":\"Ännu en\"")
                .by(People.ward())
                .withNewKey()
                .send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.at("created"))
                .isEqualTo(answer.at("handoverId"))
                .isNotEqualTo(known.id().toString());
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.header("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/v1/handovers/" + answer.at("handoverId")));
    }

    @Test
    void a_ward_hands_over_to_a_municipality_and_a_health_centre_and_keeps_what_was_declined() {
        RunningPlan plan = RunningPlan.drafted();
        UUID walk = plan.goal("Gå till kören");
        UUID cook = plan.goal("Laga mat");
        UUID training = plan.intervention("Gångträning", walk);
        RunningHandover handover = RunningHandover.of(plan);
        UUID per = handover.post("/participants", """
                        {"kind":"professional","name":"Per Provsson","person":"%s","unit":"%s","part":"arriving"}""".formatted(People.HOME_THERAPIST, People.HOME))
                .ok()
                .created();
        UUID patient = handover.post("/participants", """
                        {"kind":"patient","name":"Tolvan Tolvansson","part":"remaining"}""").ok().created();
        UUID neighbour = handover.post("/participants", """
                        {"kind":"other","name":"Granne Grannsson","part":"informed","relation":"granne"}""").ok().created();
        handover.post("/participants/" + neighbour + "/removal", "{\"reason\":\"Bortrest\"}")
                .ok();
        handover.offered(walk, People.HOME, People.home());
        handover.offered(training, People.CENTRE, People.centre());
        handover.post("/items/" + cook + "/offer", "{\"to\":\"" + People.CENTRE + "\"}")
                .ok();
        Instant start = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        handover.post(
                        "/meeting",
                        "{\"start\":\"%s\",\"end\":\"%s\",\"where\":\"Rum 2\",\"link\":\"https://mote.example/1\"}"
                                .formatted(start, start.plusSeconds(3600)))
                .ok();
        UUID proposal = handover.post(
                        People.centre(), "/items/" + cook + "/proposal", "{\"text\":\"Två gånger i veckan\"}")
                .ok()
                .created();
        handover.post(
                        "/meeting/opening",
                        "{\"present\":[\"%s\",\"%s\"],\"patientPresent\":true}".formatted(per, patient))
                .ok();
        handover.post("/patient-summary", "{\"text\":\"Från säng till rollator\"}")
                .ok();
        handover.post(People.home(), "/items/" + walk + "/acceptance", "{}").ok();
        handover.post(People.centre(), "/items/" + training + "/acceptance", "{}")
                .ok();
        handover.post(People.centre(), "/items/" + cook + "/decline", "{\"reason\":\"Ingen plats\"}")
                .ok();
        handover.post("/items/" + cook + "/keeping", "{\"reason\":\"Avslutas här\"}")
                .ok();
        handover.post(
                        People.patient(plan.number()),
                        "/patient-position",
                        "{\"position\":\"disagreed\",\"reason\":\"Vill stanna\"}")
                .ok();
        handover.post("/information", "{\"to\":\"patient\",\"what\":\"whom-to-call\",\"note\":\"Lapp\"}")
                .ok();
        handover.post("/completion", "{}").ok();

        JsonNode read = handover.read().ok().json().path("handover");
        assertThat(read.path("status").asText()).isEqualTo("completed");
        assertThat(read.at("/completion/moved").findValuesAsText("to"))
                .containsExactlyInAnyOrder(People.HOME, People.CENTRE);
        assertThat(read.at("/completion/moved/0/acceptedBy").asText()).isEqualTo(People.HOME_THERAPIST);
        assertThat(read.at("/completion/kept/0/item").asText()).isEqualTo(cook.toString());
        assertThat(read.at("/position/position").asText()).isEqualTo("disagreed");
        assertThat(read.at("/meeting/present").findValuesAsText("name"))
                .containsExactly("Per Provsson", "Tolvan Tolvansson");
        assertThat(read.at("/items/1/offers/0/status").asText()).isEqualTo("declined");
        assertThat(read.at("/items/1/proposals/0/id").asText()).isEqualTo(proposal.toString());
        assertThat(read.at("/information/0/what").asText()).isEqualTo("whom-to-call");
        assertThat(Store.versions(handover.id())).hasSize((int) handover.version());
    }

    @Test
    void a_handover_takes_a_later_item_and_can_be_cancelled_or_be_in_error() {
        RunningPlan plan = RunningPlan.drafted();
        plan.goal("Gå");
        RunningHandover handover = RunningHandover.of(plan);
        UUID cook = plan.goal("Laga mat");
        handover.knowsThePlan();
        handover.post("/items", "{\"item\":\"" + cook + "\"}").ok();
        assertThat(handover.read().at("handover.items.1.item")).isEqualTo(cook.toString());
        handover.post("/cancellation", "{\"reason\":\"Blir kvar\"}").ok();
        assertThat(handover.read().at("handover.status")).isEqualTo("cancelled");
        assertThat(handover.post("/items/" + cook + "/offer", "{\"to\":\"" + People.HOME + "\"}")
                        .code())
                .isEqualTo("handover-is-not-open");
        handover.post("/error", "{\"reason\":\"Fel patient\"}").ok();
        assertThat(handover.read().at("handover.status")).isEqualTo("entered-in-error");
    }

    @Test
    void a_repeated_command_gets_the_same_answer_and_has_no_second_effect() {
        RunningPlan plan = RunningPlan.drafted();
        UUID walk = plan.goal("Gå");
        RunningHandover handover = RunningHandover.of(plan);
        repeated(handover, People.ward(), "/items/" + walk + "/offer", "{\"to\":\"" + People.HOME + "\"}", 200);
        repeated(handover, People.home(), "/items/" + walk + "/proposal", "{\"text\":\"Oftare\"}", 201);
        repeated(handover, People.home(), "/reading", "{\"planVersion\":" + plan.version() + "}", 200);
        repeated(
                handover,
                People.ward(),
                "/participants",
                "{\"kind\":\"patient\",\"name\":\"Tolvan\",\"part\":\"remaining\"}",
                201);
        repeated(handover, People.ward(), "/meeting/opening", "{\"present\":[],\"patientPresent\":true}", 200);
        repeated(handover, People.home(), "/items/" + walk + "/acceptance", "{}", 200);
        repeated(handover, People.patient(plan.number()), "/patient-position", "{\"position\":\"agreed\"}", 200);
        repeated(handover, People.ward(), "/completion", "{}", 200);
        assertThat(Store.versions(handover.id())).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void a_handover_that_is_begun_twice_under_one_key_is_one() {
        RunningPlan plan = RunningPlan.drafted();
        plan.goal("Gå");
        RunningHandover.of(plan);
        String key = UUID.randomUUID().toString();
        Answer first = begin(plan, key).ok();
        assertThat(begin(plan, key).body()).isEqualTo(first.body());
    }

    @Test
    void a_handover_of_forty_items_and_six_participants_completes() {
        RunningPlan plan = RunningPlan.drafted();
        List<UUID> items =
                IntStream.range(0, 40).mapToObj(n -> plan.goal("Mål " + n)).toList();
        RunningHandover handover = RunningHandover.of(plan);
        for (int n = 0; n < 6; n++) {
            handover.post("/participants", """
                            {"kind":"professional","name":"Deltagare %d","unit":"%s","part":"arriving"}""".formatted(n, People.HOME)).ok();
        }
        items.forEach(item -> handover.post("/items/" + item + "/offer", "{\"to\":\"" + People.HOME + "\"}")
                .ok());
        handover.post(People.home(), "/reading", "{\"planVersion\":" + plan.version() + "}")
                .ok();
        handover.met();
        items.forEach(item -> handover.post(People.home(), "/items/" + item + "/acceptance", "{}")
                .ok());
        handover.post("/patient-position", "{\"position\":\"agreed\"}").ok();
        handover.post("/completion", "{}").ok();
        assertThat(handover.read().json().at("/handover/completion/moved")).hasSize(40);
    }

    private static Answer begin(RunningPlan plan, String key) {
        return RunningHandover.initiation(plan.id(), plan.version(), "\"reason\":\"Hem\"")
                .by(People.ward())
                .withKey(key)
                .send();
    }

    private static void repeated(RunningHandover handover, String token, String path, String body, int status) {
        String key = UUID.randomUUID().toString();
        Request again = handover.command(token, path, body).withKey(key);
        Answer first =
                handover.noted(handover.command(token, path, body).withKey(key).send());
        Answer second = again.send();
        assertThat(first.status()).as(path + " " + first.body()).isEqualTo(status);
        assertThat(second.status()).as(path + " " + second.body()).isEqualTo(status);
        assertThat(second.body()).isEqualTo(first.body());
    }
}
