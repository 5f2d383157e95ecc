package se.stafett.handover.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;

/** Who may do what, as the interface answers it. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class WhoMayDoWhatTest {
    private final RunningPlan plan = RunningPlan.drafted();
    private final UUID walk = plan.goal("Gå");
    private final RunningHandover handover =
            RunningHandover.of(plan).offered(walk, People.HOME, People.home()).met();

    @Test
    void only_the_unit_that_has_the_offer_accepts() {
        String acceptance = "/items/" + walk + "/acceptance";
        assertRefused(handover.post(People.ward(), acceptance, "{}"), 403, "not-offered-to-your-unit");
        assertRefused(handover.post(People.centre(), acceptance, "{}"), 404, "handover-not-found");
        assertRefused(handover.post(People.patient(plan.number()), acceptance, "{}"), 403, "role-not-allowed");
        assertRefused(handover.post(People.handovers(), acceptance, "{}"), 403, "role-not-allowed");
        assertRefused(handover.post(People.auditor(), acceptance, "{}"), 403, "role-not-allowed");
        assertThat(handover.post(People.home(), acceptance, "{}").status()).isEqualTo(200);
    }

    @Test
    void receivers_do_not_lead_and_the_sender_does_not_receive() {
        assertRefused(
                handover.post(People.home(), "/items/" + walk + "/offer", "{\"to\":\"" + People.CENTRE + "\"}"),
                403,
                "not-the-sending-unit");
        assertRefused(handover.post(People.home(), "/completion", "{}"), 403, "not-the-sending-unit");
        assertRefused(
                handover.post(People.home(), "/patient-position", "{\"position\":\"agreed\"}"),
                403,
                "not-the-sending-unit");
        assertRefused(handover.post(People.ward(), "/reading", "{\"planVersion\":2}"), 403, "sender-does-not-receive");
    }

    @Test
    void a_patient_speaks_for_themselves_alone() {
        assertRefused(
                handover.post(People.patient(Numbers.next()), "/patient-position", "{\"position\":\"agreed\"}"),
                404,
                "handover-not-found");
        assertThat(handover.post(People.patient(plan.number()), "/patient-position", "{\"position\":\"agreed\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_plan_of_strangers_is_not_handed_over_by_who_has_no_part_in_it() {
        assertRefused(
                RunningHandover.initiation(plan.id(), plan.version(), "\"reason\":\"Hem\"")
                        .by(People.centre())
                        .withNewKey()
                        .send(),
                404,
                "plan-not-found");
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
