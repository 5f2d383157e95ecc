package se.stafett.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void acts_are_due_evenly_spaced_from_the_begin() {
        Pace pace = new Pace(100, 16);

        assertThat(pace.due(0)).isZero();
        assertThat(pace.due(1)).isEqualTo(Duration.ofMillis(10).toNanos());
        assertThat(pace.due(250)).isEqualTo(Duration.ofMillis(2500).toNanos());
    }

    @Test
    void a_pace_that_does_not_divide_a_second_does_not_drift() {
        Pace pace = new Pace(3, 1);

        assertThat(pace.due(3 * 3600)).isEqualTo(Duration.ofHours(1).toNanos());
    }

    @Test
    void a_run_has_as_many_acts_as_its_length_allows() {
        assertThat(new Pace(100, 4).acts(Duration.ofMillis(2500))).isEqualTo(250);
    }

    @Test
    void the_clients_share_all_acts_and_none_is_done_twice() {
        Pace pace = new Pace(100, 3);
        List<Long> shared = new ArrayList<>();
        for (long client = 0; client < 3; client++) {
            for (long act = client; act < 10; act = pace.after(act)) {
                shared.add(act);
            }
        }

        assertThat(shared)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, 10).boxed().toList());
    }

    @Test
    void an_open_loop_needs_a_pace_and_clients() {
        assertThatThrownBy(() -> new Pace(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pace(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
