package se.stafett.store;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.store.Draft.NOON;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

/** The order of a lane, and the chain that shows it. */
interface LaneContract extends StoreUnderTest {
    @Test
    default void a_patient_has_one_lane_whatever_the_stream() {
        LogEvent one = appended(
                        Draft.of("p", "1").write(UUID.randomUUID(), 0, 1).submission())
                .getFirst();
        LogEvent two = appended(
                        Draft.of("p", "2").write(UUID.randomUUID(), 0, 1).submission())
                .getFirst();

        assertThat(one.lane()).isEqualTo(Lane.of("p"));
        assertThat(two.lane()).isEqualTo(one.lane());
        assertThat(two.position()).isEqualTo(one.position() + 1);
    }

    @Test
    default void a_lane_begins_at_position_1_after_the_genesis_hash() {
        LogEvent first = appended(
                        Draft.of("p", "1").write(UUID.randomUUID(), 0, 1).submission())
                .getFirst();

        assertThat(first.position()).isEqualTo(1);
        assertThat(first.prevHash()).isEqualTo(Hash.GENESIS);
        assertThat(first.isIntact()).isTrue();
    }

    @Test
    default void each_event_is_bound_to_the_one_before() {
        for (int command = 0; command < 20; command++) {
            appended(Draft.of("p", "k" + command)
                    .write(UUID.randomUUID(), 0, 1 + command % 3)
                    .submission());
        }

        Chain.assertSound(lane(Lane.of("p")));
    }

    @Test
    default void recorded_times_never_fall_though_the_clock_does() {
        appended(Draft.of("p", "1").at(NOON).write(UUID.randomUUID(), 0, 1).submission());
        appended(Draft.of("p", "2")
                .at(NOON.minusSeconds(3600))
                .write(UUID.randomUUID(), 0, 2)
                .submission());
        appended(Draft.of("p", "3")
                .at(NOON.plusSeconds(1))
                .write(UUID.randomUUID(), 0, 1)
                .submission());

        List<LogEvent> lane = lane(Lane.of("p"));
        assertThat(lane).extracting(LogEvent::recordedAt).containsExactly(NOON, NOON, NOON, NOON.plusSeconds(1));
        Chain.assertSound(lane);
    }

    @Test
    default void a_submission_that_was_turned_down_leaves_no_gap() {
        UUID plan = UUID.randomUUID();
        appended(Draft.of("p", "1").write(plan, 0, 1).submission());
        append(Draft.of("p", "2").write(plan, 0, 1).submission());
        appended(Draft.of("p", "3").write(plan, 1, 1).submission());

        Chain.assertSound(lane(Lane.of("p")));
        assertThat(lane(Lane.of("p"))).hasSize(2);
    }
}
