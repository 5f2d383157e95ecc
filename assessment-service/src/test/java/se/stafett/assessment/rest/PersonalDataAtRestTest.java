package se.stafett.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.assessment.running.OpenedAssessment;
import se.stafett.rig.ByteScan;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;

/** Scans what lies on the disk for what was said through REST. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class PersonalDataAtRestTest {
    private static final String NAME = "Kajsa-Stina Planteradsdotter";
    private static final String REASON = "Föll från äppelträdet därhemma";
    private static final String STORY = "Hundvalpen Bamsefar väntar";
    private static final String NOTE = "Halkar i trappan till Vättersjön";

    @Test
    void nothing_that_tells_of_a_person_lies_in_clear_in_database_broker_or_log() throws SQLException {
        String number = Numbers.next();
        UUID assessment = livedThrough(number);
        checkpoint();
        Set<String> secrets = Set.of(
                NAME,
                "Planteradsdotter",
                REASON,
                "äppelträdet",
                STORY,
                "Bamsefar",
                NOTE,
                "Vättersjön",
                number,
                number.substring(2),
                number.substring(2, 8) + "-" + number.substring(8));

        // That the scan sees anything at all: ids and names of events are in clear, in both places.
        ByteScan clear = new ByteScan(Set.of(assessment.toString()));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(clear.found(Place.kafkaFolder())).isNotEmpty());
        assertThat(new ByteScan(Set.of("assessment.finding-recorded.v1")).found(Place.postgresFolder()))
                .isNotEmpty();

        ByteScan planted = new ByteScan(secrets);
        assertThat(planted.found(Place.postgresFolder())).isEmpty();
        assertThat(planted.found(Place.kafkaFolder())).isEmpty();
        assertThat(secrets).noneMatch(Place.serviceLog()::contains);
    }

    private static UUID livedThrough(String number) {
        Request opening = Request.post("/v1/assessments", """
                {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"%s","name":"%s"},
                 "reason":"%s"}""".formatted(number, NAME, REASON));
        UUID id = UUID.fromString(
                opening.by(People.ward()).withNewKey().send().ok().at("assessmentId"));
        OpenedAssessment assessment = OpenedAssessment.of(id, number);
        assessment
                .post(People.patient(number), "/story", "{\"drive\":\"" + STORY + "\"}")
                .ok();
        assessment.finding("d450", "\"performance\":3,\"note\":\"" + NOTE + "\"");
        assessment.post("/corrections", """
                        {"target":"reason","wrong":"%s","corrected":"%s","reason":"%s"}""".formatted(REASON, NOTE, NAME)).ok();
        // What is refused is not to be kept either.
        assessment.post("/findings", "{\"icf\":\"d450\",\"extent\":3,\"note\":\"" + NAME + "\"}");
        assessment.post("/conclusion", "{\"" + NAME + "\":1}");
        return id;
    }

    private static void checkpoint() throws SQLException {
        try (Connection connection = Place.database();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }
}
