package se.stafett.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.store.AppendResult.AlreadyReserved;
import se.stafett.store.AppendResult.Appended;

/** A name is held by one stream at a time. */
interface ReservationContract extends StoreUnderTest {
    UUID ONE = UUID.fromString("1a0fd6f5-0000-4000-8000-000000000001");
    UUID TWO = UUID.fromString("fa0fd6f5-0000-4000-8000-000000000002");
    String NAME = "active-plan:p";

    @Test
    default void a_name_that_another_holds_is_refused_and_nothing_is_written() {
        appended(Draft.of("p", "1").write(ONE, 0, 1, List.of(), NAME).submission());

        AppendResult second =
                append(Draft.of("p", "2").write(TWO, 0, 1, List.of(), NAME).submission());

        assertThat(second).isEqualTo(new AlreadyReserved(NAME, ONE));
        assertThat(everything()).hasSize(1);
        assertThat(StoreUnderTest.await(store().findCommand("a-clinician", "2")))
                .isEmpty();
        assertThat(StoreUnderTest.await(store().find(TWO))).isEmpty();
    }

    @Test
    default void the_holder_keeps_its_name_as_it_goes_on() {
        appended(Draft.of("p", "1").write(ONE, 0, 1, List.of(), NAME).submission());
        appended(Draft.of("p", "2").write(ONE, 1, 1, List.of(), NAME).submission());

        assertThat(append(Draft.of("p", "3").write(TWO, 0, 1, List.of(), NAME).submission()))
                .isEqualTo(new AlreadyReserved(NAME, ONE));
    }

    @Test
    default void a_name_let_go_is_free_for_another() {
        appended(Draft.of("p", "1").write(ONE, 0, 1, List.of(), NAME).submission());
        appended(Draft.of("p", "2").write(ONE, 1, 1, List.of(), null).submission());

        assertThat(append(Draft.of("p", "3").write(TWO, 0, 1, List.of(), NAME).submission()))
                .isInstanceOf(Appended.class);
    }

    @Test
    default void a_name_passes_from_one_stream_to_another_in_one_submission() {
        appended(Draft.of("p", "1").write(ONE, 0, 1, List.of(), NAME).submission());

        appended(Draft.of("p", "2")
                .write(TWO, 0, 1, List.of(), NAME)
                .write(ONE, 1, 1, List.of(), null)
                .submission());
        appended(Draft.of("p", "3")
                .write(ONE, 2, 1, List.of(), NAME)
                .write(TWO, 1, 1, List.of(), null)
                .submission());

        assertThat(append(Draft.of("p", "4").write(TWO, 2, 1, List.of(), NAME).submission()))
                .isEqualTo(new AlreadyReserved(NAME, ONE));
    }

    @Test
    default void two_streams_swap_their_names() {
        appended(Draft.of("p", "1").write(ONE, 0, 1, List.of(), "a").submission());
        appended(Draft.of("p", "2").write(TWO, 0, 1, List.of(), "b").submission());

        appended(Draft.of("p", "3")
                .write(ONE, 1, 1, List.of(), "b")
                .write(TWO, 1, 1, List.of(), "a")
                .submission());

        assertThat(append(Draft.of("p", "4")
                        .write(UUID.randomUUID(), 0, 1, List.of(), "b")
                        .submission()))
                .isEqualTo(new AlreadyReserved("b", ONE));
    }

    @Test
    default void of_many_that_want_a_name_at_once_one_gets_it() {
        for (int round = 0; round < 20; round++) {
            String name = "active-plan:" + round;
            String key = "round " + round + " by ";
            List<AppendResult> results = AtOnce.run(
                    8,
                    writer -> append(Draft.of("p", key + writer)
                            .write(UUID.randomUUID(), 0, 1, List.of(), name)
                            .submission()));

            assertThat(results).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(AlreadyReserved.class::isInstance).hasSize(7);
        }
    }
}
