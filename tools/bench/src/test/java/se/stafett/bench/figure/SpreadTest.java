package se.stafett.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void of_an_odd_number_of_runs_the_one_in_the_middle_counts() {
        Spread spread = Spread.of(List.of(30.0, 10.0, 11.0));

        assertThat(List.of(spread.median(), spread.min(), spread.max())).containsExactly(11.0, 10.0, 30.0);
    }

    @Test
    void of_an_even_number_of_runs_the_mean_of_the_two_in_the_middle_counts() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0)).median()).isEqualTo(3);
    }

    @Test
    void without_a_run_there_is_nothing_to_tell() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
