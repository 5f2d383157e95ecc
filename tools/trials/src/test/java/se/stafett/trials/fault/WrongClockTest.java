package se.stafett.trials.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

class WrongClockTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void a_lane_in_which_time_goes_on_or_stands_still_is_sound() {
        List<LogEvent> store = List.of(event(1, 1, 0), event(1, 2, 60), event(1, 3, 60), event(2, 1, 30));

        assertThat(WrongClock.backwards(store)).isEmpty();
    }

    @Test
    void a_lane_in_which_time_runs_backwards_is_found() {
        List<LogEvent> store = List.of(event(1, 1, 60), event(1, 2, 0), event(2, 1, 30));

        assertThat(WrongClock.backwards(store)).containsExactly("time runs backwards at lane 1, position 2");
    }

    @Test
    void events_recorded_in_the_future_are_counted() {
        List<LogEvent> store = List.of(event(1, 1, 0), event(1, 2, 60));

        assertThat(WrongClock.ahead(store, NOON.plusSeconds(60))).isOne();
    }

    private static LogEvent event(int lane, long position, int minutes) {
        UUID id = new UUID(lane, position);
        Instant recorded = NOON.plusSeconds(60L * minutes);
        return new LogEvent(
                "/plan-service",
                lane,
                position,
                id,
                id,
                1,
                "plan.held.v1",
                "0".repeat(32),
                NOON,
                recorded,
                id,
                id,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
