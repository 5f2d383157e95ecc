package se.stafett.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stafett.store.FindStreams.FoundStream;

/** Streams are found by their labels. */
interface SearchContract extends StoreUnderTest {
    UUID PLAN = UUID.fromString("6c0fd6f5-0000-4000-8000-000000000001");

    private List<FoundStream> find(List<String> labels, Optional<UUID> after, int limit) {
        return StoreUnderTest.await(store().find("plan", labels, after, limit));
    }

    @Test
    default void a_stream_is_found_by_all_of_its_labels() {
        appended(Draft.of("p", "k")
                .write(PLAN, 0, 2, List.of("unit:SE2", "status:active", "unit:SE1"), null)
                .submission());
        FoundStream found = new FoundStream(PLAN, "plan", 2, "p", List.of("status:active", "unit:SE1", "unit:SE2"));

        assertThat(find(List.of("status:active"), Optional.empty(), 20)).containsExactly(found);
        assertThat(find(List.of("unit:SE2", "status:active"), Optional.empty(), 20))
                .containsExactly(found);
        assertThat(find(List.of(), Optional.empty(), 20)).containsExactly(found);
        assertThat(find(List.of("status:active", "unit:SE3"), Optional.empty(), 20))
                .isEmpty();
        assertThat(StoreUnderTest.await(store().find("handover", List.of("status:active"), Optional.empty(), 20)))
                .isEmpty();
    }

    @Test
    default void labels_are_those_of_the_last_write() {
        appended(Draft.of("p", "1")
                .write(PLAN, 0, 1, List.of("status:draft"), null)
                .submission());
        appended(Draft.of("p", "2")
                .write(PLAN, 1, 1, List.of("status:active"), null)
                .submission());

        assertThat(find(List.of("status:draft"), Optional.empty(), 20)).isEmpty();
        assertThat(find(List.of("status:active"), Optional.empty(), 20)).hasSize(1);
    }

    @Test
    default void pages_go_through_all_of_them_once_by_id() {
        IntStream.range(0, 23)
                .forEach(n -> appended(Draft.of("p" + n, "k" + n)
                        .write(UUID.randomUUID(), 0, 1, List.of("unit:SE1"), null)
                        .submission()));

        List<UUID> seen = new ArrayList<>();
        List<FoundStream> page = find(List.of("unit:SE1"), Optional.empty(), 5);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(5);
            page.forEach(stream -> seen.add(stream.id()));
            page = find(List.of("unit:SE1"), Optional.of(seen.getLast()), 5);
        }

        assertThat(seen).hasSize(23).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.comparing(UUID::toString));
    }

    @Test
    default void a_stream_is_found_by_its_id() {
        appended(Draft.of("p", "k")
                .write(PLAN, 0, 2, List.of("b", "a", "b"), "name")
                .submission());

        assertThat(StoreUnderTest.await(store().find(PLAN)))
                .contains(new FoundStream(PLAN, "plan", 2, "p", List.of("a", "b")));
        assertThat(StoreUnderTest.await(store().find(UUID.randomUUID()))).isEmpty();
    }
}
