package se.stafett.followup.rest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stafett.followup.plans.PlanLog;
import se.stafett.followup.running.FollowedPlan;
import se.stafett.followup.running.HeldFollowUp;
import se.stafett.rig.AtRest;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;

/** Scans what lies on the disk for what was said through REST, and for what the plan said. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class PersonalDataAtRestTest {
    private static final String TOLD = "Hundvalpen Bamsefar väntar";
    private static final String NOTE = "Halkar i trappan till Vättersjön";
    private static final String REASON = "Föll från äppelträdet därhemma";

    @Test
    void nothing_that_tells_of_a_person_lies_in_clear_in_database_broker_or_log() throws SQLException {
        FollowedPlan plan = FollowedPlan.agreed(FollowedPlan.today().plusDays(30));
        HeldFollowUp followUp = plan.followUp();
        livedThrough(followUp);

        AtRest.assertNothingInClear(
                plan.number(),
                Set.of("Tolvan Tolvansson", TOLD, "Bamsefar", NOTE, "Vättersjön", REASON, "äppelträdet"),
                followUp.id(),
                "follow-up.experience-told.v1");
    }

    private static void livedThrough(HeldFollowUp followUp) {
        followUp.post(
                        People.patient(followUp.number()),
                        "/experiences",
                        "{\"teller\":\"patient\",\"text\":\"" + TOLD + "\"}")
                .ok();
        followUp.post(
                        "/goals/" + PlanLog.item(1) + "/achievement",
                        "{\"achievement\":\"worsening\",\"note\":\"" + NOTE + "\"}")
                .ok();
        // What is refused is not to be kept either.
        followUp.post(
                "/goals/" + PlanLog.item(9) + "/achievement",
                "{\"achievement\":\"worsening\",\"note\":\"" + NOTE + "\"}");
        followUp.post("/experiences", "{\"" + TOLD + "\":1}");
        followUp.post("/cancellation", "{\"reason\":\"" + REASON + "\"}").ok();
    }
}
