package se.stafett.bench.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.StackPlace;

/** A database of the stack that holds an event store, reached as its owner. */
public record StoreDatabase(StackPlace place, String name) {

    /** The one that plan-service works with. */
    public static StoreDatabase ofPlans(StackPlace place) {
        return new StoreDatabase(place, Database.PLAN.name());
    }

    /** A connection of its own, which commits every statement. */
    public Connection connect() throws SQLException {
        return connect(name, Database.OWNER);
    }

    private Connection connect(String database, String role) throws SQLException {
        String url = "jdbc:postgresql://" + Ports.HOST + ":" + place.postgresPort() + "/" + database;
        return DriverManager.getConnection(
                url + "?prepareThreshold=1", role, place.passwords().of(role));
    }

    /** A copy that nobody else works with. Nobody may be connected to this one meanwhile. */
    public StoreDatabase copy(String to) throws SQLException {
        asSuperuser("postgres", "create database " + to + " template " + name + " owner " + Database.OWNER);
        return new StoreDatabase(place, to);
    }

    /** Does now what would else be done during a later measurement. */
    public void settle() throws SQLException {
        asSuperuser(name, "vacuum (analyze)");
        asSuperuser(name, "checkpoint");
    }

    private void asSuperuser(String database, String statement) throws SQLException {
        try (Connection connection = connect(database, Database.SUPERUSER);
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    public void run(String statement) throws SQLException {
        try (Connection connection = connect();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    /** The one number that a query gives. */
    public long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement run = connection.createStatement();
                ResultSet result = run.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Events in the store. */
    public long events() throws SQLException {
        return number("select sum(last_position) from store.lane");
    }
}
