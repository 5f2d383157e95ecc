package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDigest;

class PlanRebuildTest {
    private static final KeyLookup ALL_KEYS = LogBook.keysOf(Plans.TOLVAN, Plans.NEIGHBOUR, Plans.ELSEWHERE);
    private static final LaneId LANE = new LaneId(LogBook.SOURCE, Lane.of(Plans.TOLVAN));
    private static final LaneId OTHER_LANE = new LaneId(LogBook.SOURCE, Lane.of(Plans.ELSEWHERE));

    private final List<LogEvent> log = Plans.threePlansInTwoLanes().events();
    private final PlanRebuild rebuild = new PlanRebuild(ALL_KEYS);

    @Test
    void the_plans_are_rebuilt_from_the_log_alone() {
        log.forEach(event -> assertThat(rebuild.take(event)).isInstanceOf(Taken.Applied.class));
        assertThat(rebuild.plans())
                .extracting(CurrentPlan::summary)
                .containsExactlyInAnyOrder("Ont i höften.", "Ont i knät.", "Ont i ryggen.");
        CurrentPlan plan = rebuild.plan(Plans.TOLVANS_PLAN).orElseThrow();
        assertThat(plan.version()).isEqualTo(4);
        assertThat(plan.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.status()).isEqualTo("accepted"));
        assertThat(rebuild.digest(Plans.TOLVANS_PLAN)).contains(PlanDigest.of(plan));
        assertThat(rebuild.halts()).isEmpty();
    }

    @Test
    void the_heads_say_how_far_each_lane_has_been_taken_in() {
        assertThat(rebuild.head(LANE)).isEqualTo(LaneHead.START);
        log.forEach(rebuild::take);
        assertThat(rebuild.head(LANE)).isEqualTo(new LaneHead(6, log.getLast().hash()));
        assertThat(rebuild.heads().keySet()).containsExactlyInAnyOrder(LANE, OTHER_LANE);
        assertThat(rebuild.heads().get(OTHER_LANE).position()).isEqualTo(2);
    }

    @Test
    void what_comes_again_changes_nothing() {
        log.forEach(rebuild::take);
        List<CurrentPlan> before = List.copyOf(rebuild.plans());
        log.forEach(event -> assertThat(rebuild.take(event)).isInstanceOf(Taken.Seen.class));
        assertThat(rebuild.plans()).containsExactlyElementsOf(before);
    }

    @Test
    void lanes_may_come_in_any_mixture() {
        List<LogEvent> laneByLane = new ArrayList<>(log);
        laneByLane.sort((one, two) -> Integer.compare(two.lane(), one.lane()));
        PlanRebuild other = new PlanRebuild(ALL_KEYS);
        log.forEach(rebuild::take);
        laneByLane.forEach(other::take);
        assertThat(other.heads()).isEqualTo(rebuild.heads());
        assertThat(other.digest(Plans.TOLVANS_PLAN)).isEqualTo(rebuild.digest(Plans.TOLVANS_PLAN));
    }

    @Test
    void a_plan_that_is_not_there_has_no_digest() {
        assertThat(rebuild.plan(new UUID(9, 9))).isEmpty();
        assertThat(rebuild.digest(new UUID(9, 9))).isEmpty();
    }

    @Test
    void a_refused_key_hides_that_plan_alone_and_the_lane_goes_on() {
        PlanRebuild some = new PlanRebuild(LogBook.keysOf(Plans.NEIGHBOUR, Plans.ELSEWHERE));
        List<Taken> taken = log.stream().map(some::take).toList();
        assertThat(taken).hasOnlyElementsOfTypes(Taken.Applied.class, Taken.Unreadable.class);
        assertThat(taken)
                .filteredOn(Taken.Unreadable.class::isInstance)
                .hasSize(4)
                .containsOnly(new Taken.Unreadable(Plans.TOLVANS_PLAN, "no care relation"));
        assertThat(some.plan(Plans.TOLVANS_PLAN)).isEmpty();
        assertThat(some.plan(Plans.NEIGHBOURS_PLAN)).isPresent();
        assertThat(some.unreadable()).containsOnlyKeys(Plans.TOLVANS_PLAN);
        assertThat(some.head(LANE)).isEqualTo(new LaneHead(6, log.getLast().hash()));
        assertThat(some.halts()).isEmpty();
    }

    @Test
    void a_key_that_is_withdrawn_on_the_way_hides_the_plan_for_good() {
        Deque<KeyAnswer> answers = new ArrayDeque<>(List.of(
                new KeyAnswer.Granted(LogBook.key(Plans.TOLVAN)),
                new KeyAnswer.Refused("blocked"),
                new KeyAnswer.Granted(LogBook.key(Plans.TOLVAN))));
        PlanRebuild withdrawn = new PlanRebuild(kid -> answers.pop());
        List<LogEvent> tolvans = onlyTolvan().events();
        assertThat(withdrawn.take(tolvans.get(0))).isInstanceOf(Taken.Applied.class);
        assertThat(withdrawn.take(tolvans.get(1))).isInstanceOf(Taken.Unreadable.class);
        assertThat(withdrawn.take(tolvans.get(2))).isInstanceOf(Taken.Unreadable.class);
        assertThat(withdrawn.plan(Plans.TOLVANS_PLAN)).isEmpty();
        assertThat(withdrawn.head(LANE).position()).isEqualTo(3);
    }

    @Test
    void a_key_lookup_that_fails_leaves_all_as_it_was_and_the_event_can_be_given_again() {
        Deque<RuntimeException> failures = new ArrayDeque<>(List.of(new UncheckedIOException(new IOException("away"))));
        PlanRebuild unlucky = new PlanRebuild(kid -> {
            if (!failures.isEmpty()) {
                throw failures.pop();
            }
            return ALL_KEYS.find(kid);
        });
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> unlucky.take(log.getFirst()));
        assertThat(unlucky.head(LANE)).isEqualTo(LaneHead.START);
        assertThat(unlucky.take(log.getFirst())).isInstanceOf(Taken.Applied.class);
    }

    @Test
    void the_same_lane_of_another_source_is_another_lane() {
        log.forEach(rebuild::take);
        assertThat(rebuild.head(new LaneId("/other-service", LANE.lane()))).isEqualTo(LaneHead.START);
    }

    @Test
    void views_cannot_be_changed_from_outside() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rebuild.plans().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rebuild.unreadable().clear());
    }

    @Test
    void a_gap_is_healed_by_what_was_missing() {
        List<LogEvent> shuffled = new ArrayList<>(log);
        Random random = new Random(20260301);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(rebuild::take);
        }
        assertThat(rebuild.halts()).isEmpty();
        assertThat(rebuild.head(LANE).position()).isEqualTo(6);
        assertThat(rebuild.plans()).hasSize(3);
    }

    private static LogBook onlyTolvan() {
        LogBook book = new LogBook();
        book.write(Plans.TOLVAN, Plans.TOLVANS_PLAN, Plans.drafted());
        book.write(Plans.TOLVAN, Plans.TOLVANS_PLAN, Plans.proposed(Plans.GOAL));
        book.write(Plans.TOLVAN, Plans.TOLVANS_PLAN, Plans.accepted(Plans.GOAL));
        return book;
    }
}
