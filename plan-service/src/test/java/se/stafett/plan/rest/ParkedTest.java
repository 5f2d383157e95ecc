package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;

/** An operator sees whom a listener holds up, and settles it, on record. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ParkedTest {
    private static final String SOURCE = "/elsewhere";
    private static final String UNREADABLE = "handover.completed.v1";
    private static final String OF_NO_CONCERN = "handover.of-no-concern.v1";

    private final String patient = UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void two_events_are_parked() throws SQLException {
        park(1, UNREADABLE);
        park(2, OF_NO_CONCERN);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        try (Connection connection = Place.database()) {
            connection.createStatement().execute("delete from store.parked where source = '" + SOURCE + "'");
            connection.createStatement().execute("delete from store.inbox where source = '" + SOURCE + "'");
        }
    }

    @Test
    void who_is_held_up_is_shown_to_those_who_look_after_the_service() {
        assertThat(waiting()).singleElement().satisfies(parked -> {
            assertThat(parked.path("listener").asText()).isEqualTo("custody");
            assertThat(parked.path("source").asText()).isEqualTo(SOURCE);
            assertThat(parked.path("lane").asInt()).isEqualTo(Lane.of(patient));
            assertThat(parked.path("position").asLong()).isEqualTo(1);
            assertThat(parked.path("events").asInt()).isEqualTo(2);
            assertThat(parked.path("reason").asText()).isEqualTo("made up");
        });
        assertThat(Request.get("/v1/parked").by(People.ward()).send().status()).isEqualTo(403);
    }

    @Test
    void what_still_cannot_be_applied_goes_on_waiting() {
        Answer answer = retry("custody", People.handovers());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("parked-not-applicable");
        assertThat(answer.at("reason")).contains("NotAProtectedPayload");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void one_event_is_skipped_however_often_it_is_asked_for_and_the_next_is_applied() throws SQLException {
        assertThat(skip(2).code()).isEqualTo("parked-not-found");
        assertThat(skip(1).ok().at("settled")).isEqualTo("1");
        assertThat(skip(1).ok().at("settled")).isEqualTo("1");
        assertThat(retry("custody", People.handovers()).ok().at("settled")).isEqualTo("1");
        assertThat(retry("custody", People.handovers()).ok().at("settled")).isEqualTo("0");

        assertThat(waiting()).isEmpty();
        assertThat(settled(1)).containsExactly("skipped", "Error 4711: doubled.");
        assertThat(settled(2)).containsExactly("applied", "retried");
    }

    @Test
    void who_only_looks_settles_nothing() {
        assertThat(retry("custody", People.auditor()).status()).isEqualTo(403);
        assertThat(retry("custody", People.ward()).status()).isEqualTo(403);
        assertThat(retry("nobody", People.handovers()).code()).isEqualTo("parked-not-found");
    }

    private List<JsonNode> waiting() {
        JsonNode items = Request.get("/v1/parked")
                .by(People.auditor())
                .send()
                .ok()
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(parked -> parked.path("patientRef").asText().equals(patient))
                .toList();
    }

    private Answer retry(String listener, String token) {
        return Request.post("/v1/parked/retries", """
                        {"listener": "%s", "source": "%s", "patientRef": "%s"}""".formatted(listener, SOURCE, patient))
                .by(token)
                .withNewKey()
                .send();
    }

    private Answer skip(long position) {
        return Request.post("/v1/parked/skips", """
                        {"listener": "custody", "source": "%s", "patientRef": "%s", "position": %d,
                        "reason": "Error 4711: doubled."}""".formatted(SOURCE, patient, position))
                .by(People.handovers())
                .withNewKey()
                .send();
    }

    private List<String> settled(long position) throws SQLException {
        try (Connection connection = Place.database();
                ResultSet found = connection
                        .createStatement()
                        .executeQuery("select settled, settled_because, settled_by from store.parked where source = '"
                                + SOURCE + "' and patient_ref = '" + patient + "' and position = " + position)) {
            assertThat(found.next()).isTrue();
            assertThat(found.getString(3)).contains("for " + People.WARD);
            return List.of(found.getString(1), found.getString(2));
        }
    }

    private void park(long position, String type) throws SQLException {
        try (Connection connection = Place.database();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into store.parked (consumer, source, lane, position, patient_ref, headers, payload, reason)
                        values ('custody', ?, ?, ?, ?, ?, 'not protected', 'made up')
                        """)) {
            insert.setString(1, SOURCE);
            insert.setInt(2, Lane.of(patient));
            insert.setLong(3, position);
            insert.setString(4, patient);
            insert.setString(5, new ObjectMapper().writeValueAsString(CloudEventHeaders.of(event(position, type))));
            insert.executeUpdate();
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private LogEvent event(long position, String type) {
        Instant now = Instant.parse("2026-03-01T08:15:00.123456Z");
        UUID id = UUID.randomUUID();
        return new LogEvent(
                SOURCE,
                Lane.of(patient),
                position,
                id,
                UUID.randomUUID(),
                1,
                type,
                patient,
                now,
                now,
                id,
                id,
                null,
                "not protected",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
