package se.stafett.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void a_percentile_is_the_smallest_duration_that_so_many_do_not_exceed() {
        Percentiles hundred = Percentiles.of(millis(LongStream.rangeClosed(1, 100)));

        assertThat(hundred.millis(50)).isEqualTo(50);
        assertThat(hundred.millis(95)).isEqualTo(95);
        assertThat(hundred.millis(99)).isEqualTo(99);
        assertThat(hundred.millis(100)).isEqualTo(100);
        assertThat(hundred.millis(0.5)).isEqualTo(1);
    }

    @Test
    void the_order_of_the_durations_does_not_matter_and_stays() {
        long[] given = millis(LongStream.of(9, 1, 5));

        assertThat(Percentiles.of(given).millis(50)).isEqualTo(5);
        assertThat(given).containsExactly(millis(LongStream.of(9, 1, 5)));
    }

    @Test
    void one_duration_is_every_percentile() {
        Percentiles one = Percentiles.of(millis(LongStream.of(7)));

        assertThat(one.millis(1)).isEqualTo(7);
        assertThat(one.millis(99)).isEqualTo(7);
    }

    @Test
    void nothing_measured_has_no_percentiles() {
        assertThatThrownBy(() -> Percentiles.of(new long[0])).isInstanceOf(IllegalArgumentException.class);
    }

    private static long[] millis(LongStream millis) {
        return millis.map(each -> each * 1_000_000).toArray();
    }
}
