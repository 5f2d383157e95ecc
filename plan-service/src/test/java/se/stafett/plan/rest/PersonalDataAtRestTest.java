package se.stafett.plan.rest;

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
import se.stafett.plan.running.OpenedPlan;
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
    private static final String STORY = "Hundvalpen Bamsefar väntar därhemma";
    private static final String WORDS = "Paddla kanot på Vättersjön";
    private static final String RELATIVE = "Gustaf-Adolf Anhörigsson";
    private static final String PHONE = "070-174 06 35";

    @Test
    void nothing_that_tells_of_a_person_lies_in_clear_in_database_broker_or_log() throws SQLException {
        String number = Numbers.next();
        UUID plan = livedThrough(number);
        checkpoint();
        Set<String> secrets = Set.of(
                NAME,
                "Planteradsdotter",
                STORY,
                "Bamsefar",
                WORDS,
                "Vättersjön",
                RELATIVE,
                "Anhörigsson",
                PHONE,
                number,
                number.substring(2),
                number.substring(2, 8) + "-" + number.substring(8));

        // That the scan sees anything at all: ids and names of events are in clear, in both places.
        ByteScan clear = new ByteScan(Set.of(plan.toString()));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(clear.found(Place.kafkaFolder())).isNotEmpty());
        assertThat(new ByteScan(Set.of("plan.goal-accepted.v1")).found(Place.postgresFolder()))
                .isNotEmpty();

        ByteScan planted = new ByteScan(secrets);
        assertThat(planted.found(Place.postgresFolder())).isEmpty();
        assertThat(planted.found(Place.kafkaFolder())).isEmpty();
        assertThat(secrets).noneMatch(Place.serviceLog()::contains);
    }

    private static UUID livedThrough(String number) {
        UUID id = UUID.fromString(Request.post("/v1/plans", """
                {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"%s","name":"%s"},
                 "summary":"%s"}""".formatted(number, NAME, STORY))
                .by(People.ward())
                .withNewKey()
                .send()
                .ok()
                .at("planId"));
        OpenedPlan plan = OpenedPlan.of(id, number);
        plan.post(People.patient(number), "/story", "{\"drive\":\"" + STORY + "\"}")
                .ok();
        UUID goal = plan.goal(WORDS);
        plan.accept(goal);
        plan.intervention(goal);
        plan.post("/participants", """
                {"kind":"relative","name":"%s","phone":"%s"}""".formatted(RELATIVE, PHONE)).ok();
        plan.post("/corrections", """
                {"target":"summary","wrong":"%s","corrected":"%s","reason":"%s"}""".formatted(STORY, WORDS, NAME)).ok();
        // What is refused is not to be kept either.
        plan.post("/hold", "{\"reason\":\"" + NAME + "\"}");
        plan.post("/goals", "{\"words\":\"" + WORDS + "\",\"" + NAME + "\":1}");
        Request.post(
                        "/v1/patient-references",
                        "{\"system\":\"http://electronichealth.se/identifier/personnummer\",\"value\":\"" + number
                                + "\"}")
                .by(People.ward())
                .send()
                .ok();
        return id;
    }

    private static void checkpoint() throws SQLException {
        try (Connection connection = Place.database();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }
}
