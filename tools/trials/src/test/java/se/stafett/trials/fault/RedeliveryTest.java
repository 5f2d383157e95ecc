package se.stafett.trials.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.Flaw;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Taken;
import se.stafett.store.inbox.Receipt.Applied;
import se.stafett.store.inbox.Receipt.Repeated;

/** Trial 4: the records of trial 1 come again and again, in any order and from old offsets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedeliveryTest {
    private static final int TIMES = 10;
    private static final int LANES_FOR_THE_INBOX = 2;

    private Bout trial;
    private List<LogEvent> records = List.of();
    private Map<UUID, String> undisturbed = Map.of();
    private Random random;

    @BeforeAll
    void take() {
        trial = Runs.killedService();
        random = new Random(trial.seed());
        records = trial.recording().evidence().delivered().stream()
                .map(Delivered::event)
                .toList();
        PlanRebuild rebuild = fresh();
        records.forEach(rebuild::take);
        undisturbed = Fold.digests(rebuild);
    }

    @Test
    void all_records_ten_times_in_any_order_change_no_plan() {
        PlanRebuild rebuild = fresh();
        records.forEach(rebuild::take);
        for (int time = 0; time < TIMES; time++) {
            assertThat(shuffled())
                    .as(seed())
                    .allSatisfy(event -> assertThat(rebuild.take(event)).isInstanceOf(Taken.Seen.class));
        }
        assertThat(Fold.digests(rebuild)).as(seed()).isEqualTo(undisturbed);
    }

    @Test
    void a_reader_set_back_to_old_offsets_time_and_again_has_the_same_plans_in_the_end() {
        PlanRebuild rebuild = fresh();
        int reached = 0;
        while (reached < records.size()) {
            int from = random.nextInt(reached + 1);
            int to = Math.min(records.size(), reached + 1 + random.nextInt(records.size() / TIMES));
            records.subList(from, to).forEach(rebuild::take);
            reached = to;
        }
        assertThat(rebuild.halts()).as(seed()).isEmpty();
        assertThat(Fold.digests(rebuild)).as(seed()).isEqualTo(undisturbed);
    }

    @Test
    void records_that_come_too_early_wait_for_those_before_them_and_change_nothing() {
        PlanRebuild rebuild = fresh();
        for (int time = 0; time < TIMES; time++) {
            shuffled().forEach(rebuild::take);
            assertThat(rebuild.halts()).as(seed()).allMatch(halt -> halt.flaw() instanceof Flaw.Gap);
            assertEveryPlanIsAnEarlierOneOrTheLast(rebuild);
        }
        records.forEach(rebuild::take);
        assertThat(rebuild.halts()).as(seed()).isEmpty();
        assertThat(Fold.digests(rebuild)).as(seed()).isEqualTo(undisturbed);
    }

    @Test
    void an_inbox_has_the_effect_of_each_event_once_and_in_order_whatever_comes() {
        List<Integer> lanes =
                records.stream().map(LogEvent::lane).distinct().sorted().collect(Collectors.toList());
        Collections.shuffle(lanes, random);
        Set<Integer> chosen = Set.copyOf(lanes.subList(0, LANES_FOR_THE_INBOX));
        List<LogEvent> store = trial.recording().evidence().store();
        try (Consumer consumer = new Consumer(store)) {
            for (int time = 0; time < TIMES; time++) {
                for (LogEvent event : shuffled()) {
                    if (chosen.contains(event.lane())) {
                        assertThat(consumer.receive(event)).isInstanceOfAny(Applied.class, Repeated.class);
                    }
                }
            }
            assertThat(chosen)
                    .as(seed())
                    .allSatisfy(lane -> assertThat(consumer.effects(lane))
                            .isEqualTo(store.stream()
                                    .filter(event -> event.lane() == lane)
                                    .map(LogEvent::position)
                                    .toList()));
        }
    }

    private void assertEveryPlanIsAnEarlierOneOrTheLast(PlanRebuild rebuild) {
        Map<UUID, Long> last = trial.recording().evidence().store().stream()
                .collect(Collectors.toMap(LogEvent::streamId, LogEvent::streamVersion, Math::max));
        Map<UUID, String> now = Fold.digests(rebuild);
        assertThat(rebuild.plans())
                .as(seed())
                .allSatisfy(plan -> assertThat(plan.version() < last.get(plan.planId())
                                || now.get(plan.planId()).equals(undisturbed.get(plan.planId())))
                        .isTrue());
    }

    private PlanRebuild fresh() {
        return Fold.with(trial.recording().keys());
    }

    private List<LogEvent> shuffled() {
        List<LogEvent> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private String seed() {
        return "seed " + trial.seed();
    }
}
