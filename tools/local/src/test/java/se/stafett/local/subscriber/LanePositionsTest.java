package se.stafett.local.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanePositionsTest {
    @Test
    void lanes_and_positions_are_read_and_written_in_order() {
        LanePositions positions = LanePositions.parse("40:7,12:345");
        assertThat(positions.positions()).isEqualTo(Map.of(12, 345L, 40, 7L));
        assertThat(positions).hasToString("12:345,40:7");
    }

    @Test
    void the_furthest_position_of_a_lane_counts() {
        assertThat(LanePositions.parse("1:5,1:9,1:7").positions()).containsOnly(Map.entry(1, 9L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1:", ":1", "1:2,", "64:1", "-1:1", "1:-1", "a:1", "1:b", "1:2;2:3", "1: 2"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LanePositions.parse(text));
    }
}
