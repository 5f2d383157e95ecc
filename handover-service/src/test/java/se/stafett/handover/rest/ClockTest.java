package se.stafett.handover.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** A receiver that never answers: the handover falls due by itself. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ClockTest {
    @Test
    void a_handover_falls_due_when_nobody_has_answered_in_time_and_can_still_be_finished() {
        RunningPlan plan = RunningPlan.drafted();
        UUID walk = plan.goal("Gå");
        RunningHandover handover =
                RunningHandover.of(plan, "\"answerBy\":\"" + Instant.now().plusSeconds(3) + "\"");
        handover.offered(walk, People.HOME, People.home());
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(
                                handover.read().json().at("/handover/overdue").asBoolean())
                        .isTrue());
        Answer events = handover.get(People.ward(), "/events").ok();
        JsonNode last =
                events.json().path("items").path(events.json().path("items").size() - 1);
        assertThat(last.path("type").asText()).isEqualTo("handover.fell-due.v1");
        assertThat(last.at("/says/actor/role").asText()).isEqualTo("system");
        assertThat(last.at("/says/event/unanswered/0/to").asText()).isEqualTo(People.HOME);
        Answer found =
                Request.get("/v1/handovers?plan=" + plan.id()).by(People.ward()).send();
        assertThat(found.json().at("/items/0/overdue").asBoolean()).isTrue();
        handover.refresh();
        handover.met();
        assertThat(handover.post(People.home(), "/items/" + walk + "/acceptance", "{}")
                        .status())
                .isEqualTo(200);
    }
}
