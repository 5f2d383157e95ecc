package se.stafett.bench.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    private static final Offset<Double> NEARLY = within(1e-6);

    @ParameterizedTest
    @ValueSource(doubles = {0.003, 0.9, 1, 1.7, 12, 999, 1253, 48_000})
    void a_linear_axis_begins_at_zero_and_has_room_for_the_most(double most) {
        Scale scale = Scale.linear(most, 300, 40);

        assertThat(scale.place(0)).isCloseTo(300, NEARLY);
        assertThat(scale.place(most)).isBetween(40 - 1e-6, 300.0);
        assertThat(scale.ticks()).hasSizeBetween(2, 8).startsWith(0.0);
    }

    @Test
    void a_logarithmic_axis_gives_every_tenfold_the_same_room() {
        Scale scale = Scale.logarithmic(1, 1_000, 0, 300);

        assertThat(scale.place(10)).isCloseTo(100, NEARLY);
        assertThat(scale.place(100)).isCloseTo(200, NEARLY);
    }

    @Test
    void a_logarithmic_axis_goes_from_a_round_number_to_a_round_number() {
        assertThat(Scale.logarithmic(0.51, 58.7, 0, 300).ticks())
                .containsExactly(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0);
    }
}
