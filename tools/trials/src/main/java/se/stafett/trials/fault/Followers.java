package se.stafett.trials.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.StackPlace;

/** The services that take in what plan-service publishes: how far they are in each lane, and what they could not take in. */
record Followers(StackPlace place, List<Database> databases) {
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final String SOURCE = "'/plan-service'";

    /** Waits until they have come to these positions of the lanes; what is short of them afterwards is returned in words. */
    List<String> reach(Map<Integer, Long> heads, Duration within) {
        try {
            Patiently.await(
                    "the services that follow",
                    within,
                    GLANCE,
                    () -> behind(heads).isEmpty());
            return List.of();
        } catch (IllegalStateException late) {
            return behind(heads);
        }
    }

    private List<String> behind(Map<Integer, Long> heads) {
        List<String> behind = new ArrayList<>();
        for (Database database : databases) {
            Map<Integer, Long> reached = new TreeMap<>();
            ask(
                    database,
                    "select lane, min(position) from store.inbox where source = " + SOURCE + " group by lane",
                    row -> reached.put(row.getInt(1), row.getLong(2)));
            heads.forEach((lane, head) -> {
                long at = reached.getOrDefault(lane, 0L);
                if (at < head) {
                    behind.add(database.name() + " is at " + at + " of " + head + " in lane " + lane);
                }
            });
        }
        return behind;
    }

    /** Lanes that stand still for good, in words. */
    List<String> halted() {
        return told(
                "select consumer || ' halted in lane ' || lane || ': ' || halted from store.inbox where halted is not null");
    }

    /** Patients whose events wait because one of them could not be taken in. */
    List<String> waiting() {
        return told("select distinct patient_ref from store.parked where settled is null and source = " + SOURCE);
    }

    private List<String> told(String question) {
        List<String> told = new ArrayList<>();
        databases.forEach(database -> ask(database, question, row -> told.add(row.getString(1))));
        return told;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void ask(Database database, String question, Row each) {
        String url = "jdbc:postgresql://" + Ports.HOST + ":" + place.postgresPort() + "/" + database.name();
        String password = place.passwords().of(Database.SUPERUSER);
        try (Connection connection = DriverManager.getConnection(url, Database.SUPERUSER, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                each.read(rows);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(database.name() + " cannot be asked", refused);
        }
    }
}
