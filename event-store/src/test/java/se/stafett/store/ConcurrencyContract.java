package se.stafett.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AppendResult.Appended;
import se.stafett.store.AppendResult.VersionConflict;

/** Order and single winners while many write at once. */
interface ConcurrencyContract extends StoreUnderTest {
    @Test
    default void of_64_writers_on_one_stream_one_wins_each_version() {
        UUID plan = UUID.randomUUID();
        for (int round = 0; round < 5; round++) {
            long version = round;
            List<AppendResult> results = AtOnce.run(
                    64,
                    writer -> append(Draft.of("p", version + " by " + writer)
                            .write(plan, version, 1)
                            .submission()));

            assertThat(results).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(VersionConflict.class::isInstance)
                    .hasSize(63)
                    .containsOnly(new VersionConflict(plan, version, version + 1));
        }
        Chain.assertSound(lane(Lane.of("p")));
    }

    @Test
    default void positions_stay_contiguous_with_many_writers_on_one_patient() {
        AtOnce.run(
                16,
                writer -> IntStream.range(0, 10)
                        .mapToObj(n -> appended(Draft.of("p", writer + "-" + n)
                                .write(UUID.randomUUID(), 0, 1 + n % 3)
                                .submission()))
                        .toList());

        List<LogEvent> lane = lane(Lane.of("p"));
        Chain.assertSound(lane);
        assertThat(lane).hasSize(16 * (4 + 2 * 3 + 3 * 3));
    }

    @Test
    default void positions_stay_contiguous_with_many_writers_on_many_patients() {
        AtOnce.run(
                16,
                writer -> IntStream.range(0, 20)
                        .mapToObj(n -> appended(Draft.of("p" + (writer * 7 + n) % 40, writer + "-" + n)
                                .write(UUID.randomUUID(), 0, 1)
                                .submission()))
                        .toList());

        IntStream.range(0, Lane.COUNT).forEach(lane -> Chain.assertSound(lane(lane)));
        assertThat(everything()).hasSize(320);
    }

    /** Pairs in both orders, reservations that change hands, shared keys: whatever could wait in a circle. */
    @Test
    default void writers_of_several_streams_never_wait_for_each_other_in_a_circle() {
        long seed = 20260301;
        List<UUID> plans =
                new Random(seed).longs(6).mapToObj(bits -> new UUID(bits, bits)).toList();

        List<List<AppendResult>> results = AtOnce.run(12, writer -> {
            Random random = new Random(seed + writer);
            return Stream.generate(() -> append(submission(random, plans)))
                    .limit(60)
                    .toList();
        });

        long written = results.stream()
                .flatMap(List::stream)
                .filter(Appended.class::isInstance)
                .map(Appended.class::cast)
                .mapToLong(appended -> appended.events().size())
                .sum();
        List<LogEvent> lane = lane(Lane.of("p"));
        Chain.assertSound(lane);
        assertThat(lane).hasSize((int) written).hasSizeGreaterThan(20);
    }

    private Submission submission(Random random, List<UUID> plans) {
        int first = random.nextInt(plans.size());
        int second = (first + 1 + random.nextInt(plans.size() - 1)) % plans.size();
        Draft draft = write(Draft.of("p", "key " + random.nextInt(500)), random, plans.get(first));
        return (random.nextInt(4) == 0 ? draft : write(draft, random, plans.get(second))).submission();
    }

    private Draft write(Draft draft, Random random, UUID plan) {
        String wanted = "name " + draft.writes().size() + random.nextInt(2);
        return draft.write(
                plan, stream(plan).size(), 1, List.of("n:" + random.nextInt(3)), random.nextBoolean() ? wanted : null);
    }
}
