package se.stafett.trials.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.StackPlace;

/** What only an administrator of the databases may do: destroy keys, and write all tables out as text. */
record Ledger(StackPlace place) {

    /** The keys as they lie in the database, wrapped. */
    List<byte[]> wrapped(List<UUID> kids) {
        return asked(
                Database.KEYS,
                "select wrapped from keys.patient_key where key_id in (" + listed(kids) + ")",
                row -> row.getBytes(1));
    }

    /** Destroys keys; what they protect can be read by nobody any more. */
    void erase(List<UUID> kids) {
        told(Database.KEYS, "delete from keys.patient_key where key_id in (" + listed(kids) + ")");
    }

    /** Lets PostgreSQL clear away what has been deleted. */
    void tidy() {
        told(Database.KEYS, "vacuum keys.patient_key");
        told(Database.KEYS, "checkpoint");
    }

    /** Writes every row of every table of every database into a folder, as a dump does. */
    void dump(Path folder) throws IOException {
        for (Database database : Database.all()) {
            List<String> tables = asked(
                    database,
                    "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                            + " where schemaname not in ('pg_catalog', 'information_schema')",
                    row -> row.getString(1));
            for (String table : tables) {
                List<String> rows =
                        asked(database, "select each::text from " + table + " each", row -> row.getString(1));
                Files.write(folder.resolve(database.name() + "." + table), rows);
            }
        }
    }

    private static String listed(List<UUID> kids) {
        return kids.stream().map(kid -> "'" + kid + "'").collect(Collectors.joining(","));
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> asked(Database database, String question, Row<T> each) {
        List<T> all = new ArrayList<>();
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                all.add(each.read(rows));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(database.name() + " cannot be asked", refused);
        }
        return all;
    }

    private void told(Database database, String sql) {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(database.name() + " refused: " + sql, refused);
        }
    }

    private Connection connection(Database database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + Ports.HOST + ":" + place.postgresPort() + "/" + database.name(),
                Database.SUPERUSER,
                place.passwords().of(Database.SUPERUSER));
    }
}
