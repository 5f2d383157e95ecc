package se.stafett.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;

/** Reading back, from any place, any length. */
interface ReadContract extends StoreUnderTest {
    UUID PLAN = UUID.fromString("9c0fd6f5-0000-4000-8000-000000000001");

    @Test
    default void a_stream_is_read_after_a_version() {
        List<LogEvent> written = appended(Draft.of("p", "k").write(PLAN, 0, 5).submission());

        assertThat(StoreUnderTest.await(store().ofStream(PLAN, 3).collect().asList()))
                .isEqualTo(written.subList(3, 5));
        assertThat(StoreUnderTest.await(store().ofStream(PLAN, 5).collect().asList()))
                .isEmpty();
        assertThat(StoreUnderTest.await(store().ofStream(PLAN, 99).collect().asList()))
                .isEmpty();
    }

    @Test
    default void a_lane_is_read_after_a_position() {
        List<LogEvent> written = appended(Draft.of("p", "k").write(PLAN, 0, 5).submission());
        int lane = written.getFirst().lane();

        assertThat(StoreUnderTest.await(store().ofLane(lane, 2).collect().asList()))
                .isEqualTo(written.subList(2, 5));
        assertThat(StoreUnderTest.await(store().ofLane(lane, 5).collect().asList()))
                .isEmpty();
        assertThat(StoreUnderTest.await(
                        store().ofLane((lane + 1) % 64, 0).collect().asList()))
                .isEmpty();
    }

    @Test
    default void a_stream_that_is_not_there_has_no_events() {
        assertThat(stream(UUID.randomUUID())).isEmpty();
    }

    @Test
    default void the_version_of_a_stream_is_that_of_its_last_event() {
        assertThat(StoreUnderTest.await(store().version(PLAN))).isZero();

        appended(Draft.of("p", "first").write(PLAN, 0, 3).submission());
        assertThat(StoreUnderTest.await(store().version(PLAN))).isEqualTo(3);

        appended(Draft.of("p", "second").write(PLAN, 3, 1).submission());
        assertThat(StoreUnderTest.await(store().version(PLAN))).isEqualTo(4);
        assertThat(StoreUnderTest.await(store().version(UUID.randomUUID()))).isZero();
    }

    @Test
    default void a_long_history_is_read_whole_and_in_order() {
        List<LogEvent> written = new ArrayList<>();
        for (int command = 0; command < 11; command++) {
            written.addAll(appended(Draft.of("p", "k" + command)
                    .write(PLAN, 100L * command, 100)
                    .submission()));
        }

        assertThat(stream(PLAN)).isEqualTo(written);
        assertThat(lane(written.getFirst().lane())).isEqualTo(written);
    }

    @Test
    default void a_reader_may_stop_early_and_read_twice() {
        List<LogEvent> written = appended(Draft.of("p", "k").write(PLAN, 0, 50).submission());
        var reading = store().ofStream(PLAN, 0);

        assertThat(StoreUnderTest.await(reading.select().first(7).collect().asList()))
                .isEqualTo(written.subList(0, 7));
        assertThat(StoreUnderTest.await(reading.collect().asList())).isEqualTo(written);
    }
}
