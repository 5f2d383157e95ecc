package se.stafett.handover.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.AtRest;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;

/** Scans what lies on the disk for what was said through REST, and for what came from plan-service. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class PersonalDataAtRestTest {
    private static final String NAME = "Kajsa-Stina Planteradsdotter";
    private static final String GOAL = "Plocka äpplen i farmors trädgård";
    private static final String REASON = "Hundvalpen Bamsefar väntar hemma";
    private static final String PROPOSAL = "Hissen vid Vättersjön först";

    @Test
    void nothing_that_tells_of_a_person_lies_in_clear_in_database_broker_or_log() throws SQLException {
        String number = Numbers.next();
        UUID handover = livedThrough(number);

        AtRest.assertNothingInClear(
                number,
                Set.of(NAME, "Planteradsdotter", GOAL, "trädgård", REASON, "Bamsefar", PROPOSAL, "Vättersjön"),
                handover,
                "handover.item-offered.v1");
    }

    private static UUID livedThrough(String number) {
        RunningPlan plan = RunningPlan.drafted(number, NAME);
        UUID goal = plan.goal(GOAL);
        RunningHandover handover =
                RunningHandover.of(plan, "\"reason\":\"" + REASON + "\"").offered(goal, People.HOME, People.home());
        handover.post("/participants", "{\"kind\":\"patient\",\"name\":\"" + NAME + "\",\"part\":\"remaining\"}")
                .ok();
        handover.post(People.home(), "/items/" + goal + "/proposal", "{\"text\":\"" + PROPOSAL + "\"}")
                .ok();
        handover.post(
                        People.patient(number),
                        "/patient-position",
                        "{\"position\":\"disagreed\",\"reason\":\"" + REASON + "\"}")
                .ok();
        assertThat(handover.get(People.home(), "/plan").body()).contains(GOAL);
        // What is refused is not to be kept either.
        handover.post("/patient-summary", "{\"text\":\"" + NAME + "\"}");
        handover.post("/information", "{\"" + NAME + "\":1}");
        return handover.id();
    }
}
