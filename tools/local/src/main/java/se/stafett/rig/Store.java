package se.stafett.rig;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the store holds, read from its tables. */
public final class Store {
    private Store() {}

    /** All that an accepted command would change: how many events there are, where each lane ends, what commands are kept. */
    public static String state() {
        return String.join("\n", rows("""
                select 'events ' || count(*) from store.event
                union all select 'commands ' || count(*) from store.command
                union all select 'streams ' || count(*) || ' at ' || coalesce(sum(version), 0) from store.stream
                union all select 'lane ' || lane || ' at ' || last_position || ' ' || encode(last_hash, 'hex')
                          from store.lane where last_position > 0
                """));
    }

    /** The versions of a stream's events, in order. */
    public static List<Long> versions(UUID stream) {
        return rows("select stream_version from store.event where stream_id = ? order by lane, position", stream)
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    /** The ids of the patient's streams that carry the label, however they came by it. */
    public static List<String> labelled(String patientRef, String label) {
        return rows("select stream_id from store.stream where patient_ref = ? and ? = any(labels)", patientRef, label);
    }

    private static List<String> rows(String query, Object... arguments) {
        try (Connection connection = Place.database();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
