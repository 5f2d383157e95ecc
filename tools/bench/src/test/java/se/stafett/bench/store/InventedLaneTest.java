package se.stafett.bench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

class InventedLaneTest {
    private final InventedLane told = new InventedLane(17, 0, Hash.GENESIS);

    @Test
    void its_events_are_one_whole_chain() {
        Hash before = Hash.GENESIS;
        for (int position = 1; position <= 100; position++) {
            LogEvent event = told.next();

            assertThat(event.position()).isEqualTo(position);
            assertThat(event.prevHash()).isEqualTo(before);
            assertThat(event.isIntact()).isTrue();
            assertThat(Lane.of(event.patientRef())).isEqualTo(17);
            before = event.hash();
        }
        assertThat(told.last()).isEqualTo(before);
    }

    @Test
    void it_goes_on_where_a_lane_ends() {
        Hash head = told.next().hash();

        LogEvent next = new InventedLane(17, 1, head).next();

        assertThat(next.position()).isEqualTo(2);
        assertThat(next.prevHash()).isEqualTo(head);
    }

    @Test
    void its_plans_have_as_many_events_as_were_told_of_them() {
        for (int i = 0; i < 2 * InventedLane.EVENTS_A_PLAN + 3; i++) {
            told.next();
        }

        assertThat(told.streams())
                .extracting(InventedLane.Stream::version)
                .containsExactly(InventedLane.EVENTS_A_PLAN, InventedLane.EVENTS_A_PLAN, 3);
    }

    @Test
    void a_row_has_a_column_for_each_of_the_table() {
        assertThat(HistoryRow.of(told.next()).split("\t", -1)).hasSize(16);
        assertThat(HistoryRow.of(told.streams().getFirst()).split("\t", -1)).hasSize(7);
    }
}
