package se.stafett.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = Patience.withRestarts();

    @Test
    void pauses_grow_from_attempt_to_attempt() {
        assertThat(patience.pauseAfter(1)).isEqualTo(Duration.ofMillis(50));
        assertThat(patience.pauseAfter(2)).isEqualTo(Duration.ofMillis(100));
        assertThat(patience.pauseAfter(3)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void no_pause_is_longer_than_a_second() {
        assertThat(patience.pauseAfter(6)).isEqualTo(Duration.ofSeconds(1));
        assertThat(patience.pauseAfter(1_000_000)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_restart_of_a_service_on_a_slow_machine_is_waited_for() {
        assertThat(patience.inAll()).isGreaterThan(Duration.ofMinutes(1));
    }
}
