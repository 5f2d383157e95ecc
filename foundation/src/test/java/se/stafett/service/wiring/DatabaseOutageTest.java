package se.stafett.service.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {
    private final DatabaseOutage outage = new DatabaseOutage();

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "53300", "57P01", "57P03", "40001", "40P01"})
    void a_database_without_room_or_connections_or_on_its_way_down_passes_by_itself(String state) {
        assertThat(outage.explains(new SQLException("refused", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42703", "23505", "22P02"})
    void what_the_database_finds_wrong_does_not(String state) {
        assertThat(outage.explains(new SQLException("refused", state))).isFalse();
    }

    @Test
    void an_error_without_a_state_does_not() {
        assertThat(outage.explains(new SQLException("broken"))).isFalse();
    }
}
