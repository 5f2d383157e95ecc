package se.stafett.store.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.event.LogEvent;

/** Trial 18. A failure names the seeds that show it; {@link Schedule#run} with one of them plays it again. */
class SchedulesTest {
    private static final long FIRST_SEED = 20_260_301;
    private static final int SCHEDULES = 100_000;

    @Test
    void a_hundred_thousand_schedules_keep_the_invariants() {
        List<String> failures = LongStream.range(FIRST_SEED, FIRST_SEED + SCHEDULES)
                .parallel()
                .mapToObj(SchedulesTest::outcome)
                .filter(outcome -> !outcome.endsWith("[]"))
                .limit(10)
                .toList();

        assertThat(failures).as("seeds %d and on", FIRST_SEED).isEmpty();
    }

    private static String outcome(long seed) {
        return "seed " + seed + ": " + Invariants.breachesIn(Schedule.run(seed));
    }

    @Test
    void a_seed_always_gives_the_same_schedule() {
        World once = Schedule.run(FIRST_SEED);
        World again = Schedule.run(FIRST_SEED);

        assertThat(once.broker).isEqualTo(again.broker);
        assertThat(once.accepted).isEqualTo(again.accepted);
    }

    @Test
    void the_schedules_do_reach_what_they_are_meant_to_reach() {
        List<World> worlds = LongStream.range(FIRST_SEED, FIRST_SEED + 500)
                .mapToObj(Schedule::run)
                .toList();

        assertThat(worlds).anyMatch(world -> !world.refused.isEmpty());
        assertThat(worlds).anyMatch(world -> !world.poison.isEmpty());
        assertThat(worlds).anyMatch(world -> published(world) > events(world));
        assertThat(worlds.stream().mapToLong(SchedulesTest::events).sum()).isGreaterThan(2_000);
    }

    private static long published(World world) {
        return world.broker.values().stream().mapToLong(List::size).sum();
    }

    private static long events(World world) {
        return World.LANES.stream().mapToLong(lane -> world.lane(lane).size()).sum();
    }

    static Stream<Arguments> plantedFaults() {
        return Stream.of(
                planted("lost", "I1", SchedulesTest::records, records -> {
                    LogEvent last = records.getLast();
                    records.removeIf(last::equals);
                }),
                planted(
                        "altered",
                        "I2",
                        SchedulesTest::records,
                        records -> records.set(0, altered(records.getFirst()))),
                planted("swapped", "I6", SchedulesTest::records, Collections::reverse),
                planted("doubled", "I5", SchedulesTest::applied, applied -> applied.add(applied.getLast())));
    }

    private static Arguments planted(
            String name, String invariant, Function<World, List<LogEvent>> place, Consumer<List<LogEvent>> fault) {
        Consumer<World> plant = world -> fault.accept(place.apply(world));
        return Arguments.of(name, invariant, plant);
    }

    private static List<LogEvent> records(World world) {
        return Collections.max(world.broker.values(), Comparator.comparingInt(List::size));
    }

    private static List<LogEvent> applied(World world) {
        return Collections.max(world.consumers.getFirst().applied.values(), Comparator.comparingInt(List::size));
    }

    private static LogEvent altered(LogEvent event) {
        return event.with(event.position(), "another payload", event.prevHash(), event.hash());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plantedFaults")
    void a_planted_fault_is_found(String name, String invariant, Consumer<World> fault) {
        World world = Schedule.run(FIRST_SEED);
        assertThat(Invariants.breachesIn(world)).isEmpty();

        fault.accept(world);

        assertThat(Invariants.breachesIn(world)).anyMatch(breach -> breach.startsWith(invariant));
    }
}
