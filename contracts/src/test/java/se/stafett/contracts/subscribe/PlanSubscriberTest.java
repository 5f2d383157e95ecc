package se.stafett.contracts.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.BrokenLine;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.Flaw;
import se.stafett.contracts.rebuild.LaneId;
import se.stafett.contracts.rebuild.LogBook;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Plans;
import se.stafett.contracts.rebuild.Taken;

class PlanSubscriberTest {
    private final List<LogEvent> log = Plans.threePlansInTwoLanes().events();
    private final List<LogEvent> fetched = new ArrayList<>();
    private final LogEvent last = log.getLast();

    @Test
    void records_and_lines_give_the_plans() {
        PlanSubscriber subscriber = subscriber(MissingEvents.NONE);
        for (LogEvent event : log.subList(0, 4)) {
            assertThat(subscriber.take(CloudEventHeaders.of(event), event.payload()))
                    .isInstanceOf(Taken.Applied.class);
        }
        for (LogEvent event : log.subList(4, log.size())) {
            assertThat(subscriber.take(EventLine.write(event))).isInstanceOf(Taken.Applied.class);
        }
        assertThat(subscriber.rebuild().plans()).hasSize(3);
    }

    @Test
    void what_is_missing_is_asked_for_and_taken_in_before_the_event_that_came() {
        PlanSubscriber subscriber = subscriber(lane(2));
        assertThat(subscriber.take(last)).isInstanceOf(Taken.Applied.class);
        assertThat(fetched).hasSize(5).doesNotContain(last);
        assertThat(subscriber.rebuild().halts()).isEmpty();
        assertThat(subscriber.rebuild().head(laneOf(last)).position()).isEqualTo(6);
    }

    @Test
    void where_nothing_is_to_be_had_the_lane_halts_at_the_gap() {
        PlanSubscriber subscriber = subscriber(MissingEvents.NONE);
        assertThat(subscriber.take(last))
                .isInstanceOfSatisfying(
                        Taken.Halted.class,
                        halted -> assertThat(halted.halt().flaw()).isEqualTo(new Flaw.Gap(1, 6)));
    }

    @Test
    void where_only_some_is_to_be_had_the_lane_halts_at_what_is_still_missing() {
        PlanSubscriber subscriber =
                subscriber((lane, position) -> position == 0 ? inLane(last).subList(0, 2) : List.of());
        assertThat(subscriber.take(last)).isInstanceOf(Taken.Halted.class);
        assertThat(subscriber.rebuild().head(laneOf(last)).position()).isEqualTo(2);
    }

    @Test
    void a_service_that_gives_other_lanes_or_what_it_gave_before_does_not_keep_the_subscriber_asking() {
        List<LogEvent> others =
                log.stream().filter(event -> event.lane() != last.lane()).toList();
        assertThat(subscriber((lane, position) -> others).take(last)).isInstanceOf(Taken.Halted.class);
        assertThat(subscriber((lane, position) -> inLane(last).subList(0, 1)).take(last))
                .isInstanceOf(Taken.Halted.class);
    }

    @Test
    void what_was_fetched_is_checked_like_all_else() {
        LogEvent second = inLane(last).get(1);
        LogEvent altered = LogBook.with(second, 2, inLane(last).get(2).payload(), second.prevHash(), second.hash());
        PlanSubscriber subscriber =
                subscriber((lane, position) -> List.of(inLane(last).getFirst(), altered));
        assertThat(subscriber.take(last))
                .isInstanceOfSatisfying(
                        Taken.Halted.class,
                        halted -> assertThat(halted.halt().flaw()).isInstanceOf(Flaw.Altered.class));
    }

    @Test
    void a_service_that_is_away_leaves_all_as_it_was_and_the_event_can_be_given_again() {
        boolean[] away = {true};
        MissingEvents there = lane(500);
        PlanSubscriber subscriber = subscriber((lane, position) -> {
            if (away[0]) {
                throw new ServiceAway("away", null);
            }
            return there.after(lane, position);
        });
        assertThatExceptionOfType(ServiceAway.class).isThrownBy(() -> subscriber.take(last));
        away[0] = false;
        assertThat(subscriber.take(last)).isInstanceOf(Taken.Applied.class);
        assertThat(subscriber.rebuild().halts()).isEmpty();
    }

    @Test
    void what_is_no_event_is_refused() {
        PlanSubscriber subscriber = subscriber(MissingEvents.NONE);
        assertThatExceptionOfType(BrokenLine.class).isThrownBy(() -> subscriber.take("{}"));
        assertThatExceptionOfType(BrokenHeader.class)
                .isThrownBy(() -> subscriber.take(java.util.Map.of("ce_id", "1"), "x"));
    }

    private MissingEvents lane(int atOnce) {
        return (lane, position) -> log.stream()
                .filter(event -> event.lane() == lane.lane() && event.position() > position)
                .limit(atOnce)
                .toList();
    }

    private List<LogEvent> inLane(LogEvent one) {
        return log.stream().filter(event -> event.lane() == one.lane()).toList();
    }

    private static LaneId laneOf(LogEvent event) {
        return new LaneId(event.source(), event.lane());
    }

    private PlanSubscriber subscriber(MissingEvents missing) {
        PlanRebuild rebuild = new PlanRebuild(LogBook.keysOf(Plans.TOLVAN, Plans.NEIGHBOUR, Plans.ELSEWHERE));
        return new PlanSubscriber(rebuild, missing, (event, taken) -> fetched.add(event));
    }
}
