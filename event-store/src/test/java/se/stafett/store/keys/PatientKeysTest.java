package se.stafett.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.store.StoreUnderTest.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.local.stack.Database;
import se.stafett.store.AtOnce;
import se.stafett.store.postgres.TestDatabase;

class PatientKeysTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final TestDatabase database = TestDatabase.keys();
    private final String patient = UUID.randomUUID().toString();

    @TempDir
    Path folder;

    private MasterKey master;

    @BeforeEach
    void make_a_master_key() {
        master = FileMasterKey.openOrCreate(folder.resolve("master.key"));
    }

    private PatientKeys keys() {
        return new PatientKeys(database.factory(), master, LONG);
    }

    @Test
    void a_patient_gets_a_key_and_keeps_it() {
        PatientKey first = await(keys().forPatient(patient));

        assertThat(first.bytes()).hasSize(32);
        assertThat(await(keys().forPatient(patient))).isEqualTo(first);
        assertThat(await(keys().byId(first.kid()))).contains(first);
    }

    @Test
    void patients_have_different_keys() {
        PatientKey one = await(keys().forPatient(patient));
        PatientKey other = await(keys().forPatient(patient + "x"));

        assertThat(one.kid()).isNotEqualTo(other.kid());
        assertThat(one.bytes()).isNotEqualTo(other.bytes());
    }

    @Test
    void all_that_ask_at_once_get_the_same_key() {
        List<PatientKey> given = AtOnce.run(16, n -> await(keys().forPatient(patient)));

        assertThat(new HashSet<>(given)).hasSize(1);
    }

    @Test
    void a_key_that_is_not_there_is_not_made_up() {
        assertThat(await(keys().byId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void an_opened_key_is_remembered() {
        PatientKeys keys = keys();
        PatientKey key = await(keys.forPatient(patient));
        database.asOwner("delete from keys.patient_key where key_id = '" + key.kid() + "'");

        assertThat(await(keys.forPatient(patient))).isEqualTo(key);
        assertThat(await(keys.byId(key.kid()))).contains(key);
    }

    @Test
    void a_destroyed_key_is_gone_for_whoever_does_not_remember_it() {
        PatientKey key = await(keys().forPatient(patient));
        database.asOwner("delete from keys.patient_key where key_id = '" + key.kid() + "'");

        assertThat(await(keys().byId(key.kid()))).isEmpty();
    }

    @Test
    void another_master_key_is_told_clearly() {
        PatientKey key = await(keys().forPatient(patient));
        MasterKey other = FileMasterKey.openOrCreate(folder.resolve("other.key"));
        PatientKeys stranger = new PatientKeys(database.factory(), other, LONG);

        assertThatThrownBy(() -> await(stranger.forPatient(patient)))
                .isInstanceOf(WrongMasterKey.class)
                .hasMessageContaining(master.id())
                .hasMessageContaining(other.id());
        assertThatThrownBy(() -> await(stranger.byId(key.kid()))).isInstanceOf(WrongMasterKey.class);
    }

    @Test
    void neither_the_database_nor_a_printout_shows_a_key() throws SQLException {
        PatientKey key = await(keys().forPatient(patient));

        assertThat(key).asString().isEqualTo("PatientKey[" + key.kid() + "]");
        try (Connection connection = database.connectAs(Database.OWNER);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select wrapped from keys.patient_key")) {
            while (rows.next()) {
                assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain(new String(key.bytes(), StandardCharsets.ISO_8859_1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update keys.patient_key set wrapped = ''",
                "delete from keys.patient_key",
                "truncate keys.patient_key"
            })
    void the_service_may_neither_change_nor_destroy_a_key(String sql) throws SQLException {
        try (Connection connection = database.connectAs(Database.KEYS.role());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }
}
