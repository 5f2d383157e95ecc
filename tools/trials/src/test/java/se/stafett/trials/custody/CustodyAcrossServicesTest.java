package se.stafett.trials.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stafett.care.HsaId;

/**
 * At every moment every open item of every plan has exactly one responsible unit, and it moves only after that unit's acceptance
 * of that very item, in a handover that was completed.
 */
class CustodyAcrossServicesTest {
    private static final int HISTORIES = 5_000;
    private static final int STEPS = 120;

    @Test
    void custody_is_never_lost_and_never_doubled_and_moves_by_acceptance_alone() {
        long moves = LongStream.range(0, HISTORIES)
                .parallel()
                .map(CustodyAcrossServicesTest::movesIn)
                .sum();

        assertThat(moves).as("otherwise nothing was tried").isGreaterThan(2_000);
    }

    private static long movesIn(long seed) {
        World world = new World(seed);
        Map<UUID, HsaId> before = world.plans().custody();
        long moves = 0;
        for (int step = 0; step <= STEPS; step++) {
            if (step < STEPS) {
                world.step();
            } else {
                world.settle();
            }
            Map<UUID, HsaId> after = world.plans().custody();
            moves += moved(world, before, after, "seed " + seed + ", step " + step);
            before = after;
        }
        return moves;
    }

    private static long moved(World world, Map<UUID, HsaId> before, Map<UUID, HsaId> after, String where) {
        Map<UUID, HsaId> moved = new HashMap<>(after);
        moved.entrySet()
                .removeIf(item ->
                        before.getOrDefault(item.getKey(), item.getValue()).equals(item.getValue()));
        moved.forEach((item, to) -> assertThat(cameBy(world, item, before.get(item), to))
                .as(where + ": " + item + " to " + to)
                .isTrue());
        return moved.size();
    }

    /** Several handovers may be heard of in one step: then the item went from unit to unit, each time by acceptance. */
    private static boolean cameBy(World world, UUID item, HsaId from, HsaId to) {
        List<HsaId> units = world.units();
        return world.accepted(item, from, to)
                || units.stream()
                        .anyMatch(between -> world.accepted(item, from, between) && world.accepted(item, between, to));
    }

    @Test
    void the_property_finds_an_item_that_moved_without_acceptance() {
        World world = new World(1);
        Map<UUID, HsaId> before = world.plans().custody();
        UUID item = before.keySet().iterator().next();
        HsaId other = world.units().stream()
                .filter(unit -> !unit.equals(before.get(item)))
                .findFirst()
                .orElseThrow();
        Map<UUID, HsaId> after = new HashMap<>(before);
        after.put(item, other);

        assertThatThrownBy(() -> moved(world, before, after, "planted")).hasMessageContaining("planted");
    }

    @Test
    void the_same_seed_gives_the_same_history() {
        List<Map<UUID, HsaId>> twice = IntStream.range(0, 2)
                .mapToObj(n -> {
                    World world = new World(4711);
                    IntStream.range(0, STEPS).forEach(step -> world.step());
                    world.settle();
                    return world.plans().custody();
                })
                .toList();

        assertThat(twice.getFirst()).isEqualTo(twice.getLast());
    }
}
