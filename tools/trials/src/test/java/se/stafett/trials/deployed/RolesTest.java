package se.stafett.trials.deployed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.LocalPostgres;
import se.stafett.trials.Clone;

/** The roles of a cluster that somebody else runs: the migrations get by with them, and services may do what they must and no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {
    private static final String PASSWORD = "of-this-test";
    private static final String NOT_ALLOWED = "42501";
    private static final Map<Database, List<String>> MIGRATIONS = Map.of(
            Database.ASSESSMENT, List.of("db/store"),
            Database.PLAN, List.of("db/store"),
            Database.HANDOVER, List.of("db/store"),
            Database.NOTIFICATION, List.of("db/store", "db/webhook", "db/notice", "db/indicator"),
            Database.KEYS, List.of("db/keys"));

    private final LocalPostgres postgres = LocalPostgres.start();

    @BeforeAll
    void make() throws SQLException, IOException {
        for (Database database : Database.all()) {
            asSuperuser("drop database " + database.name());
            asSuperuser("drop role " + database.role());
        }
        asSuperuser("drop role " + Database.OWNER);
        for (String statement : statements()) {
            asSuperuser(statement);
        }
        asSuperuser("alter role " + Database.OWNER + " password '" + PASSWORD + "'");
        for (Database database : Database.all()) {
            asSuperuser("alter role " + database.role() + " password '" + PASSWORD + "'");
            migrate(database);
        }
    }

    @AfterAll
    void end() {
        postgres.close();
    }

    private static List<String> statements() throws IOException {
        String script = Files.readString(Clone.top().resolve("deploy/postgresql/roles.sql"));
        return List.of(script.replaceAll("(?m)^--.*$", "").split(";")).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private void asSuperuser(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://" + postgres.host() + ":" + postgres.port() + "/postgres",
                        Database.SUPERUSER,
                        postgres.password(Database.SUPERUSER));
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private void migrate(Database database) {
        Flyway.configure()
                .dataSource(postgres.jdbcUrl(database), Database.OWNER, PASSWORD)
                .locations(MIGRATIONS.get(database).toArray(String[]::new))
                .placeholders(Map.of("service", database.role()))
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private Connection as(String role, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + postgres.host() + ":" + postgres.port() + "/" + database, role, PASSWORD);
    }

    private void does(String role, String database, String statement) throws SQLException {
        try (Connection connection = as(role, database);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "plan", "handover", "notification"})
    void a_service_appends_publishes_and_hears_in_its_own_database(String name) throws SQLException {
        String batch = """
                {"scope":"s","key":"k","requestHash":"h","response":"","lane":3,"source":"/x","patientRef":"p",
                 "now":"2026-11-20T09:00:00Z","writes":[{"streamId":"00000000-0000-0000-0000-000000000001","type":"x",
                 "expectedVersion":0,"labels":[],"events":[{"id":"00000000-0000-0000-0000-000000000002","type":"x.y.v1",
                 "occurredAt":"2026-11-20T09:00:00Z","correlationId":"00000000-0000-0000-0000-000000000003",
                 "causationId":"00000000-0000-0000-0000-000000000003","payload":"x"}]}]}""";
        String role = name + "_service";

        does(role, name, "select store.append_events('" + batch + "'::jsonb)");
        does(role, name, "select store.lease_lanes('me', interval '5 s')");
        does(role, name, "select store.enter_lane('me', '/y', 1, '[]')");
        does(role, name, "select store.moved_heads()");

        try (Connection connection = as(role, name);
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("select count(*) from store.event where lane = 3")) {
            found.next();
            assertThat(found.getInt(1)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan_service | plan     | insert into store.event select * from store.event",
                "plan_service | plan     | update store.event set payload = ''",
                "plan_service | plan     | delete from store.event",
                "plan_service | plan     | truncate store.event",
                "plan_service | plan     | update store.lane set last_position = 0",
                "plan_service | plan     | update store.stream set version = 0",
                "plan_service | plan     | delete from store.checkpoint",
                "plan_service | plan     | create table store.mine (a int)",
                "plan_service | plan     | create table public.mine (a int)",
                "plan_service | plan     | create temporary table mine (a int)",
                "plan_service | plan     | create schema mine",
                "keys_service | keys     | update keys.patient_key set wrapped = ''",
                "keys_service | keys     | delete from keys.patient_key",
                "plan_service | handover | select 1",
                "plan_service | keys     | select 1",
                "handover_service | plan | select 1",
                "keys_service | plan     | select 1",
            })
    void a_service_can_do_nothing_else(String role, String database, String statement) {
        assertThatThrownBy(() -> does(role, database, statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED));
    }

    @Test
    void the_roles_are_those_of_the_local_stack_and_have_no_rights_over_others() throws SQLException {
        try (Connection connection = as("plan_service", "plan");
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("""
                        select string_agg(rolname, ' ' order by rolname) from pg_roles
                        where rolcanlogin and not rolsuper and not rolcreatedb and not rolcreaterole
                        and not rolreplication and not rolbypassrls
                        and not exists (select from pg_auth_members m where m.member = pg_roles.oid)
                        """)) {
            found.next();
            assertThat(found.getString(1).split(" "))
                    .containsExactlyInAnyOrder(
                            "assessment_service",
                            "handover_service",
                            "keys_service",
                            "notification_service",
                            "plan_service",
                            "stafett_owner");
        }
    }
}
