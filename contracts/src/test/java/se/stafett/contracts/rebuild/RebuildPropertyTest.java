package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDigest;
import se.stafett.contracts.plan.PlanDocument;

/** However a sound history is delivered, the same plans come out; the seed in the test's name replays it. */
class RebuildPropertyTest {
    private static final int PLANS = 12;
    private static final int EVENTS = 400;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void doubled_late_and_mixed_delivery_gives_the_same_plans(long seed) {
        RandomHistory history = new RandomHistory(seed, PLANS, EVENTS);
        PlanRebuild rebuild = new PlanRebuild(history::granted);
        disturbed(history.events(), new Random(seed)).forEach(rebuild::take);
        history.events().forEach(rebuild::take);
        isAs(history.witness(), rebuild);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 9, 16, 25})
    void the_way_over_the_wire_gives_the_same_plans(long seed) {
        RandomHistory history = new RandomHistory(seed, PLANS, EVENTS);
        PlanRebuild rebuild = new PlanRebuild(history::granted);
        for (LogEvent event : history.events()) {
            rebuild.take(CloudEventHeaders.read(CloudEventHeaders.of(event), event.payload()));
        }
        isAs(history.witness(), rebuild);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 28, 496})
    void a_plan_is_the_same_after_a_turn_through_its_document(long seed) {
        RandomHistory history = new RandomHistory(seed, PLANS, EVENTS);
        for (CurrentPlan plan : history.witness().plans()) {
            assertThat(PlanDocument.read(PlanDocument.write(plan))).isEqualTo(plan);
            assertThat(PlanDigest.of(PlanDocument.write(plan))).isEqualTo(PlanDigest.of(plan));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 11, 17})
    void a_rebuild_without_some_event_never_goes_past_it(long seed) {
        RandomHistory history = new RandomHistory(seed, PLANS, EVENTS);
        List<LogEvent> events = new ArrayList<>(history.events());
        LogEvent lost = events.remove(new Random(seed).nextInt(EVENTS));
        PlanRebuild rebuild = new PlanRebuild(history::granted);
        events.forEach(rebuild::take);
        assertThat(rebuild.head(new LaneId(lost.source(), lost.lane())).position())
                .isEqualTo(lost.position() - 1);
        assertThat(rebuild.halts())
                .allSatisfy(halt -> assertThat(halt.lane().lane()).isEqualTo(lost.lane()));
    }

    /** Each event up to three times, each up to eight places from where it belongs. */
    private static List<LogEvent> disturbed(List<LogEvent> events, Random random) {
        List<LogEvent> delivered = new ArrayList<>();
        for (LogEvent event : events) {
            for (int times = random.nextInt(3); times >= 0; times--) {
                delivered.add(event);
            }
        }
        for (int from = 0; from + 8 < delivered.size(); from += 8) {
            Collections.shuffle(delivered.subList(from, from + 8), random);
        }
        return delivered;
    }

    private static void isAs(PlanRebuild expected, PlanRebuild actual) {
        assertThat(actual.halts()).isEmpty();
        assertThat(actual.heads()).isEqualTo(expected.heads());
        assertThat(digests(actual)).isEqualTo(digests(expected)).hasSize(PLANS);
    }

    private static Map<UUID, String> digests(PlanRebuild rebuild) {
        return rebuild.plans().stream().collect(Collectors.toMap(CurrentPlan::planId, PlanDigest::of));
    }
}
