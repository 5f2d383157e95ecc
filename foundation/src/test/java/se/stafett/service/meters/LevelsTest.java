package se.stafett.service.meters;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private static final Levels.Place COPIES = new Levels.Place("waiting", "copies");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Levels levels =
            new Levels(registry, List.of(new Level("waiting", "listener", List.of("copies"), "What waits")));

    private double waiting(String listener) {
        return registry.get("waiting").tag("listener", listener).gauge().value();
    }

    @Test
    void what_is_known_from_the_start_is_zero_until_it_is_found_and_after_it_is_gone() {
        assertThat(waiting("copies")).isZero();

        levels.found(Map.of(COPIES, 3.0));
        assertThat(waiting("copies")).isEqualTo(3);

        levels.found(Map.of());
        assertThat(waiting("copies")).isZero();
    }

    @Test
    void a_word_that_was_not_foreseen_is_shown_too_and_a_level_that_was_not_is_not() {
        levels.found(Map.of(new Levels.Place("waiting", "hearings"), 2.0, new Levels.Place("sleeping", "x"), 1.0));

        assertThat(waiting("hearings")).isEqualTo(2);
        assertThat(registry.find("sleeping").gauges()).isEmpty();
    }

    @Test
    void what_could_not_be_looked_at_is_not_shown_as_nothing() {
        levels.found(Map.of(COPIES, 3.0));

        levels.failed();
        assertThat(waiting("copies")).isNaN();

        levels.found(Map.of(COPIES, 4.0));
        assertThat(waiting("copies")).isEqualTo(4);
    }
}
