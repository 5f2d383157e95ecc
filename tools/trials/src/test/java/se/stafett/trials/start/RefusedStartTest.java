package se.stafett.trials.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.local.stack.Database;

/** A service with a wrong set-up ends at once and says in one line what to mend. The first start migrates what the others find. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RefusedStartTest {
    @TempDir
    static Path folder;

    private Misconfigured service;

    @BeforeAll
    void database_and_broker_are_up() {
        service = new Misconfigured(folder);
    }

    @AfterAll
    void end() {
        service.close();
    }

    private static void refused(Misconfigured.Ended ended, String what) {
        assertThat(ended.said())
                .noneMatch(line -> line.startsWith("\tat ") || line.contains(" ERROR "))
                .last()
                .asString()
                .startsWith("plan-service does not start: ")
                .contains(what);
        assertThat(ended.exitCode()).isEqualTo(78);
    }

    @ParameterizedTest
    @CsvSource({
        "STAFETT_TOPIC_PARTITIONS, 32, topic care.plan.v1 has 16 partitions",
        "STAFETT_PLAN_DB_PASSWORD, wrong, mend STAFETT_PLAN_DB_PASSWORD",
        // Two clocks are never less than nothing apart.
        "STAFETT_CLOCK_TOLERANCE, -1S, the clock here is",
        "STAFETT_SECRETS, '', set STAFETT_SECRETS",
    })
    @Order(1)
    void a_setting_that_does_not_fit_is_named(String variable, String value, String said) throws Exception {
        refused(service.startedWith(variable, value), said);
    }

    @Test
    @Order(2)
    void a_master_key_that_is_missing_or_another_is_not_replaced_where_keys_were_wrapped() throws Exception {
        service.asOwner(
                Database.KEYS,
                "insert into keys.patient_key values (gen_random_uuid(), 'somebody', '0123456789abcdef', '\\x00')");
        refused(
                service.startedWith("STAFETT_SECRETS", service.secrets("other").toString()),
                "wrapped by master key 0123456789abcdef");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        refused(service.startedWith("STAFETT_SECRETS", empty.toString()), "master.key is missing");

        assertThat(empty).isEmptyDirectory();
        service.asOwner(Database.KEYS, "delete from keys.patient_key");
    }

    @Test
    @Order(3)
    void a_log_with_another_number_of_lanes_is_left_alone() throws SQLException, InterruptedException {
        service.asOwner(Database.PLAN, "delete from store.lane where lane > 31");

        refused(service.startedWith("STAFETT_DB_HOST", "127.0.0.1"), "has 32 lanes");
    }
}
