package se.stafett.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Scans what the service, its database and the broker have written, byte by byte. */
public final class AtRest {
    private AtRest() {}

    /**
     * Neither the words nor the number, however it is written, lie in clear in database, broker or log.
     *
     * @param number an identity number of twelve digits
     * @param stream that was written to, and published, for the scan to find its id
     * @param eventType of one of its events
     */
    public static void assertNothingInClear(String number, Set<String> words, UUID stream, String eventType)
            throws SQLException {
        checkpoint();
        // That the scan sees anything at all: ids and names of events are in clear, in both places.
        ByteScan id = new ByteScan(Set.of(stream.toString()));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(id.found(Place.kafkaFolder())).isNotEmpty());
        assertThat(new ByteScan(Set.of(eventType)).found(Place.postgresFolder()))
                .isNotEmpty();

        Set<String> secrets = new HashSet<>(words);
        secrets.addAll(List.of(number, number.substring(2), number.substring(2, 8) + "-" + number.substring(8)));
        ByteScan planted = new ByteScan(secrets);
        assertThat(planted.found(Place.postgresFolder())).isEmpty();
        assertThat(planted.found(Place.kafkaFolder())).isEmpty();
        assertThat(secrets).noneMatch(Place.serviceLog()::contains);
    }

    private static void checkpoint() throws SQLException {
        try (Connection connection = Place.database();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }
}
