package se.stafett.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Place;
import se.stafett.rig.Request;

/** What waits in the database is seen by those who look at the metrics, and is gone from them when it has been settled. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class WaitingIsShownTest {
    private static final Duration SOON = Duration.ofMinutes(1);

    private static boolean isShown(String metric, String label, String word) {
        String series = "(?m)^%s\\{%s=\"%s\"[^}]*} (\\S+)$".formatted(metric, label, word);
        return Pattern.compile(series)
                .matcher(Request.get("/q/metrics").send().body())
                .results()
                .anyMatch(found -> Double.parseDouble(found.group(1)) > 0);
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = Place.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        run("delete from store.parked where consumer = 'made-up'");
        run("delete from store.inbox where consumer = 'made-up'");
        run("delete from notice.notice where recipient = 'patient:made-up'");
    }

    private static void appearsAndGoes(String metric, String label, String word, String settling) throws SQLException {
        await(metric).atMost(SOON).until(() -> isShown(metric, label, word));
        run(settling);
        await(metric).atMost(SOON).until(() -> !isShown(metric, label, word));
    }

    @Test
    void patients_whose_events_are_parked() throws SQLException {
        run("""
                insert into store.parked (consumer, source, lane, position, patient_ref, headers, payload, reason, parked_at)
                values ('made-up', '/elsewhere', 1, 1, 'made-up', '{}', '', 'made up', now() - interval '1 hour')
                """);

        await().atMost(SOON).until(() -> isShown("stafett_parked_age_seconds", "listener", "made-up"));
        appearsAndGoes("stafett_parked_sequences", "listener", "made-up", """
                update store.parked set settled = 'skipped', settled_by = 'me', settled_because = 'made up', settled_at = now()
                where consumer = 'made-up'
                """);
    }

    @Test
    void lanes_that_stand_still() throws SQLException {
        run(
                "insert into store.inbox values ('made-up', '/elsewhere', 1, 1, decode(repeat('00', 32), 'hex'), 'made up')");

        appearsAndGoes(
                "stafett_listening_halted_lanes",
                "listener",
                "made-up",
                "update store.inbox set halted = null where consumer = 'made-up'");
    }

    @Test
    void notices_that_nobody_fetched() throws SQLException {
        run("""
                insert into notice.notice (recipient, kind, about_kind, about_id, patient_ref, event_id, first_at, last_at)
                values ('patient:made-up', 'invited', 'plan', gen_random_uuid(), 'made-up', gen_random_uuid(), now(),
                now() - interval '1 hour')
                """);

        await().atMost(SOON).until(() -> isShown("stafett_notices_undelivered", "recipient", "patient"));
        assertThat(isShown("stafett_notices_undelivered_age_seconds", "recipient", "patient"))
                .isTrue();
    }
}
