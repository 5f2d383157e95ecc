package se.stafett.trials.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void a_share_of_them_was_done_within_a_time() {
        List<Duration> hundred = LongStream.rangeClosed(1, 100)
                .map(n -> 101 - n)
                .mapToObj(Duration::ofMillis)
                .toList();

        Latencies latencies = Latencies.of(hundred);

        assertThat(latencies.within(0.5)).isEqualTo(Duration.ofMillis(51));
        assertThat(latencies.within(0.99)).isEqualTo(Duration.ofMillis(100));
        assertThat(latencies).hasToString("p50 51 ms, p99 100 ms, most 100 ms");
    }

    @Test
    void none_took_no_time() {
        assertThat(Latencies.of(List.of()).within(0.99)).isZero();
    }
}
