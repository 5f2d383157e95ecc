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
class CustodyTest {
    @Test
    void a_handover_system_moves_one_item_and_from_then_on_only_the_receiver_changes_it() {
        OpenedPlan plan = OpenedPlan.draft();
        UUID walk = plan.goal("Gå");
        UUID cook = plan.goal("Laga mat");
        UUID handover = UUID.randomUUID();
        assertThat(plan.read(People.home()).status()).isEqualTo(404);

        plan.post(People.handovers(), custodyOf(walk), toHome(handover)).ok();

        Answer read = plan.read(People.home()).ok();
        assertThat(read.at("plan.goals.0.responsible")).isEqualTo(People.HOME);
        assertThat(read.at("plan.goals.1.responsible")).isEqualTo(People.WARD);
        Answer former = plan.post("/goals/" + walk + "/withdrawal", "{\"reason\":\"Nej\"}");
        assertThat(former.status()).isEqualTo(403);
        assertThat(former.code()).isEqualTo("not-the-responsible-unit");
        assertThat(former.at("responsible")).isEqualTo(People.HOME);
        Answer receiver = plan.post(People.home(), "/goals/" + cook + "/withdrawal", "{\"reason\":\"Nej\"}");
        assertThat(receiver.code()).isEqualTo("not-the-responsible-unit");
        plan.post(People.home(), "/goals/" + walk + "/withdrawal", "{\"reason\":\"Nås inte\"}")
                .ok();
    }

    @Test
    void no_professional_moves_custody_by_themselves() {
        OpenedPlan plan = OpenedPlan.draft();
        UUID goal = plan.goal("Gå");

        Answer answer = plan.post(People.ward(), custodyOf(goal), toHome(UUID.randomUUID()));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("role-not-allowed");
    }

    @Test
    void what_has_ended_or_is_there_already_is_not_moved() {
        OpenedPlan plan = OpenedPlan.draft();
        UUID goal = plan.goal("Gå");
        plan.post(People.handovers(), custodyOf(goal), toHome(UUID.randomUUID()))
                .ok();
        assertThat(plan.post(People.handovers(), custodyOf(goal), toHome(UUID.randomUUID()))
                        .code())
                .isEqualTo("already-responsible");
        plan.post(People.home(), "/goals/" + goal + "/withdrawal", "{\"reason\":\"Nej\"}")
                .ok();
        assertThat(plan.post(People.handovers(), custodyOf(goal), toHome(UUID.randomUUID()))
                        .code())
                .isEqualTo("item-is-not-open");
        assertThat(plan.post(People.handovers(), custodyOf(UUID.randomUUID()), toHome(UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    private static String custodyOf(UUID item) {
        return "/items/" + item + "/custody";
    }

    private static String toHome(UUID handover) {
        return "{\"to\":\"%s\",\"handover\":\"%s\",\"acceptedBy\":\"%s\"}"
                .formatted(People.HOME, handover, People.HOME_THERAPIST);
    }
}
