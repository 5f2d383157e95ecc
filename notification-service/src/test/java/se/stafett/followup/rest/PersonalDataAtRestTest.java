package se.stafett.followup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stafett.followup.plans.PlanLog;
import se.stafett.followup.running.FollowedPlan;
import se.stafett.followup.running.HeldFollowUp;
import se.stafett.rig.ByteScan;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Place;

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
        checkpoint();
        String number = plan.number();
        Set<String> secrets = Set.of(
                "Tolvan Tolvansson",
                TOLD,
                "Bamsefar",
                NOTE,
                "Vättersjön",
                REASON,
                "äppelträdet",
                number,
                number.substring(2),
                number.substring(2, 8) + "-" + number.substring(8));

        // That the scan sees anything at all: ids and names of events are in clear, in both places.
        ByteScan clear = new ByteScan(Set.of(followUp.id().toString()));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(clear.found(Place.kafkaFolder())).isNotEmpty());
        assertThat(new ByteScan(Set.of("follow-up.experience-told.v1")).found(Place.postgresFolder()))
                .isNotEmpty();

        ByteScan planted = new ByteScan(secrets);
        assertThat(planted.found(Place.postgresFolder())).isEmpty();
        assertThat(planted.found(Place.kafkaFolder())).isEmpty();
        assertThat(secrets).noneMatch(Place.serviceLog()::contains);
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

    private static void checkpoint() throws SQLException {
        try (Connection connection = Place.database();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }
}
