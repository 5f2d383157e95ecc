package se.stafett.trials.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.StackPlace;
import se.stafett.trials.fault.Evidence.Place;

/** Notes in a service's own database when a listener came to which place, and lets the effect of chosen events fail there. */
final class Watcher implements AutoCloseable {
    private static final String LISTENER = "hearings";
    private static final List<String> TABLES = List.of(
            "create schema trial", """
            create table trial.reached (
                lane integer, position bigint, at timestamptz not null default clock_timestamp(), primary key (lane, position))
            """, "create table trial.victim (stream_id uuid primary key)", """
            create function trial.note() returns trigger language plpgsql security definer as $$ begin
                if new.consumer = 'hearings' and new.position > 0 then
                    insert into trial.reached values (new.lane, new.position) on conflict do nothing;
                end if;
                return null;
            end $$
            """, """
            create trigger note after insert or update on store.inbox for each row execute function trial.note()
            """, """
            create function trial.refuse() returns trigger language plpgsql security definer as $$ begin
                if exists (select from trial.victim where stream_id = new.stream_id) then
                    raise exception 'poison';
                end if;
                return new;
            end $$
            """, """
            create trigger refuse before insert or update on store.involved for each row execute function trial.refuse()
            """);

    private final Connection connection;

    /** An event that waits, and why; {@code settled} is empty as long as it does. */
    record Waiting(Place place, String patient, String reason, String settled) {}

    private Watcher(Connection connection) {
        this.connection = connection;
    }

    static Watcher in(StackPlace place, Database database) throws SQLException {
        String url = "jdbc:postgresql://" + Ports.HOST + ":" + place.postgresPort() + "/" + database.name();
        Connection connection = DriverManager.getConnection(
                url, Database.OWNER, place.passwords().of(Database.OWNER));
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        return new Watcher(connection);
    }

    /** From now on no event of this plan has an effect. */
    synchronized void poison(UUID plan) {
        try (PreparedStatement insert = connection.prepareStatement("insert into trial.victim values (?)")) {
            insert.setObject(1, plan);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("a plan could not be poisoned", failed);
        }
    }

    /** Events have their effects again. */
    synchronized void heal() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from trial.victim");
        } catch (SQLException failed) {
            throw new IllegalStateException("the poison could not be taken away", failed);
        }
    }

    /** When the listener came to each place of each lane, or past it. */
    synchronized Reached reached() {
        Map<Integer, TreeMap<Long, Instant>> lanes = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select lane, position, at from trial.reached")) {
            while (rows.next()) {
                lanes.computeIfAbsent(rows.getInt(1), lane -> new TreeMap<>())
                        .put(
                                rows.getLong(2),
                                rows.getObject(3, OffsetDateTime.class).toInstant());
            }
            return new Reached(lanes);
        } catch (SQLException failed) {
            throw new IllegalStateException("what was reached could not be read", failed);
        }
    }

    /** What the listener has laid aside, lane by lane and in order. */
    synchronized List<Waiting> parked() {
        List<Waiting> parked = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select lane, position, patient_ref, reason, coalesce(settled, '') from store.parked where consumer = ?"
                        + " order by lane, position")) {
            select.setString(1, LISTENER);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    parked.add(new Waiting(
                            new Place(rows.getInt(1), rows.getLong(2)),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            return parked;
        } catch (SQLException failed) {
            throw new IllegalStateException("what is parked could not be read", failed);
        }
    }

    /** How many events were settled before one that was before them in their lane. */
    synchronized int settledOutOfOrder() {
        try (PreparedStatement count = connection.prepareStatement("""
                select count(*) from (
                    select settled_at < lag(settled_at) over (partition by patient_ref order by position) as early
                    from store.parked where consumer = ? and settled is not null) one
                where early
                """)) {
            count.setString(1, LISTENER);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the order of what was settled could not be read", failed);
        }
    }

    /** When the listener came to the places of its lanes. */
    record Reached(Map<Integer, TreeMap<Long, Instant>> lanes) {
        /** When an event had been taken in; empty if it has not. */
        Optional<Instant> at(Place place) {
            return Optional.ofNullable(
                            lanes.getOrDefault(place.lane(), new TreeMap<>()).ceilingEntry(place.position()))
                    .map(Map.Entry::getValue);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
