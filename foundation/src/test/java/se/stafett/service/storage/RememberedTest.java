package se.stafett.service.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private static final UUID ONE = new UUID(0, 1);

    private final Remembered<Thing> remembered = new Remembered<>(Thing::version);

    private record Thing(long version) {}

    @Test
    void the_later_version_stays_whichever_comes_first() {
        remembered.keep(ONE, new Thing(2));
        remembered.keep(ONE, new Thing(1));
        assertThat(remembered.get(ONE)).isEqualTo(new Thing(2));

        remembered.keep(ONE, new Thing(3));
        assertThat(remembered.get(ONE)).isEqualTo(new Thing(3));
    }

    @Test
    void what_is_forgotten_is_gone() {
        remembered.keep(ONE, new Thing(1));
        remembered.forget(ONE);
        assertThat(remembered.get(ONE)).isNull();
    }

    @Test
    void no_more_than_so_many_events_are_kept_however_long_what_they_belong_to() {
        List<UUID> many = Stream.generate(UUID::randomUUID)
                .limit(3 * Remembered.EVENTS / 100)
                .toList();
        many.forEach(id -> remembered.keep(id, new Thing(100)));

        await().untilAsserted(() -> assertThat(kept(many)).isBetween(1L, (long) Remembered.EVENTS));
    }

    @Test
    void what_grows_leaves_less_room_for_others() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(100).toList();
        for (int version = 1; version <= 1_000; version++) {
            for (UUID id : many) {
                remembered.keep(id, new Thing(version));
            }
        }

        await().untilAsserted(() -> assertThat(kept(many)).isBetween(1L, (long) Remembered.EVENTS));
    }

    @Test
    void one_with_more_events_than_all_may_have_is_kept() {
        remembered.keep(ONE, new Thing(5L * Remembered.EVENTS));
        List<UUID> others = Stream.generate(UUID::randomUUID).limit(100).toList();
        others.forEach(id -> remembered.keep(id, new Thing(100)));

        await().during(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(remembered.get(ONE)).isNotNull());
    }

    private long kept(List<UUID> ids) {
        return ids.stream()
                .map(remembered::get)
                .filter(Objects::nonNull)
                .mapToLong(Thing::version)
                .sum();
    }
}
