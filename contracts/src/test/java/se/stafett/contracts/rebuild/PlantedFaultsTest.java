package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.EventHash;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.ProtectedPayload;

/** One fault is planted in a sound log, and it is found: where it is, what it is, and in that lane alone. */
class PlantedFaultsTest {
    private static final LaneId LANE = new LaneId(LogBook.SOURCE, Lane.of(Plans.TOLVAN));
    private static final LaneId OTHER_LANE = new LaneId(LogBook.SOURCE, Lane.of(Plans.ELSEWHERE));

    private final List<LogEvent> sound = Plans.threePlansInTwoLanes().events();
    private final List<LogEvent> lane = new ArrayList<>(
            sound.stream().filter(event -> event.lane() == LANE.lane()).toList());
    private final PlanRebuild rebuild = new PlanRebuild(LogBook.keysOf(Plans.TOLVAN, Plans.NEIGHBOUR, Plans.ELSEWHERE));

    @Test
    void without_a_fault_nothing_is_found() {
        take(lane);
        assertThat(rebuild.halts()).isEmpty();
    }

    @Test
    void a_lost_event_is_found() {
        LogEvent lost = lane.remove(2);
        take(lane);
        isFound(2, lane.get(2), new Flaw.Gap(lost.position(), lost.position() + 1));
    }

    @Test
    void a_lost_event_that_was_covered_up_by_new_positions_is_found() {
        lane.remove(2);
        for (int at = 2; at < lane.size(); at++) {
            LogEvent event = lane.get(at);
            lane.set(at, LogBook.with(event, at + 1, event.payload(), event.prevHash(), event.hash()));
        }
        take(lane);
        isFound(2, lane.get(2), new Flaw.Fork(lane.get(1).hash(), lane.get(2).prevHash()));
    }

    @Test
    void a_doubled_event_is_found() {
        LogEvent doubled = lane.get(3);
        lane.add(4, LogBook.with(doubled, 5, doubled.payload(), doubled.prevHash(), doubled.hash()));
        take(lane);
        isFound(4, lane.get(4), new Flaw.Fork(doubled.hash(), doubled.prevHash()));
    }

    @Test
    void a_doubled_event_that_was_chained_anew_is_found_by_the_plan() {
        LogEvent doubled = lane.get(3);
        lane.set(4, LogBook.chained(LogBook.with(doubled, 5, doubled.payload(), doubled.hash(), doubled.hash())));
        take(lane);
        assertThat(halt().position()).isEqualTo(5);
        assertThat(halt().flaw())
                .isInstanceOfSatisfying(
                        Flaw.Unfit.class, unfit -> assertThat(unfit.problem()).contains("version"));
    }

    @Test
    void swapped_events_are_found() {
        LogEvent third = lane.get(2);
        lane.set(2, lane.get(3));
        lane.set(3, third);
        take(lane.subList(0, 3));
        isFound(2, lane.get(2), new Flaw.Gap(3, 4));
    }

    @Test
    void swapped_events_that_were_covered_up_by_new_positions_are_found() {
        LogEvent third = lane.get(2);
        LogEvent fourth = lane.get(3);
        lane.set(2, LogBook.with(fourth, 3, fourth.payload(), fourth.prevHash(), fourth.hash()));
        lane.set(3, LogBook.with(third, 4, third.payload(), third.prevHash(), third.hash()));
        take(lane);
        isFound(2, lane.get(2), new Flaw.Fork(lane.get(1).hash(), fourth.prevHash()));
    }

    @Test
    void an_altered_envelope_is_found() {
        LogEvent event = lane.get(2);
        LogEvent altered = LogBook.with(event, 3, event.payload(), event.prevHash(), Hash.GENESIS);
        lane.set(2, altered);
        take(lane);
        isFound(2, altered, new Flaw.Altered(event.hash(), Hash.GENESIS));
    }

    @Test
    void an_altered_payload_is_found_without_its_key() {
        LogEvent event = lane.get(2);
        String other = ProtectedPayload.seal(LogBook.key(event.patientRef()), event.id(), new byte[] {'{', '}'});
        LogEvent altered = LogBook.with(event, 3, other, event.prevHash(), event.hash());
        lane.set(2, altered);
        take(lane);
        isFound(2, altered, new Flaw.Altered(EventHash.of(altered), event.hash()));
    }

    @Test
    void a_history_told_anew_from_some_event_on_is_found_by_who_has_seen_the_old_one() {
        take(lane.subList(0, 4));
        LogEvent last = lane.get(3);
        LogEvent told = LogBook.chained(LogBook.with(
                last,
                4,
                ProtectedPayload.seal(LogBook.key(last.patientRef()), last.id(), new byte[] {'{', '}'}),
                last.prevHash(),
                last.hash()));
        rebuild.take(told);
        isFound(4, told, new Flaw.Fork(last.hash(), told.hash()));
    }

    @Test
    void a_payload_moved_from_another_event_is_found() {
        LogEvent event = lane.get(3);
        LogEvent moved = LogBook.chained(LogBook.with(event, 4, lane.get(2).payload(), event.prevHash(), event.hash()));
        lane.set(3, moved);
        take(lane);
        assertThat(halt().position()).isEqualTo(4);
        assertThat(halt().flaw()).isInstanceOf(Flaw.Undecryptable.class);
    }

    @Test
    void what_is_no_protected_payload_is_found() {
        LogEvent event = lane.get(3);
        lane.set(3, LogBook.chained(LogBook.with(event, 4, "plain text", event.prevHash(), event.hash())));
        take(lane);
        assertThat(halt().flaw()).isInstanceOf(Flaw.Undecryptable.class);
    }

    @Test
    void an_event_in_a_lane_that_is_not_its_patients_is_found() {
        LogEvent first = lane.getFirst();
        int elsewhere = (first.lane() + 1) % Lane.COUNT;
        LogEvent misplaced = LogBook.chained(new LogEvent(
                first.source(),
                elsewhere,
                1,
                first.id(),
                first.streamId(),
                1,
                first.type(),
                first.patientRef(),
                first.occurredAt(),
                first.recordedAt(),
                first.correlationId(),
                first.causationId(),
                null,
                first.payload(),
                Hash.GENESIS,
                Hash.GENESIS));
        rebuild.take(misplaced);
        assertThat(halt().lane()).isEqualTo(new LaneId(LogBook.SOURCE, elsewhere));
        assertThat(halt().flaw()).isEqualTo(new Flaw.WrongLane(first.lane(), elsewhere));
    }

    @Test
    void an_unknown_type_stops_its_lane_at_that_event() {
        take(List.of(written("plan.danced.v1", "{\"actor\":{\"role\":\"system\"},\"event\":{}}")));
        assertThat(halt().flaw()).isEqualTo(new Flaw.UnknownType("plan.danced.v1"));
        assertThat(rebuild.head(LANE)).isEqualTo(LaneHead.START);
    }

    @Test
    void a_payload_that_is_not_what_its_type_promises_stops_its_lane() {
        take(List.of(written("plan.held.v1", "{\"actor\":{\"role\":\"system\"},\"event\":{}}")));
        assertThat(halt().flaw())
                .isInstanceOfSatisfying(
                        Flaw.Malformed.class,
                        malformed -> assertThat(malformed.problem()).contains("plan.held.v1", "reason"));
    }

    @Test
    void an_event_that_cannot_have_happened_stops_its_lane() {
        LogBook book = new LogBook();
        book.write(Plans.TOLVAN, Plans.TOLVANS_PLAN, Plans.drafted());
        book.write(Plans.TOLVAN, Plans.TOLVANS_PLAN, Plans.accepted(Plans.GOAL));
        take(book.events());
        assertThat(halt().position()).isEqualTo(2);
        assertThat(halt().flaw()).isInstanceOf(Flaw.Unfit.class);
    }

    @Test
    void a_flaw_other_than_a_gap_lasts_even_when_the_right_event_comes() {
        LogEvent event = lane.get(2);
        LogEvent altered = LogBook.with(event, 3, event.payload(), event.prevHash(), Hash.GENESIS);
        take(List.of(lane.get(0), lane.get(1), lane.get(4), altered));
        take(lane);
        isFound(2, altered, new Flaw.Altered(event.hash(), Hash.GENESIS));
    }

    @Test
    void the_report_stays_that_of_the_first_fault_and_goes_when_the_right_event_comes() {
        LogEvent missing = lane.remove(2);
        List<LogEvent> later = lane.subList(2, lane.size());
        take(lane);
        later.forEach(event -> assertThat(rebuild.take(event))
                .isEqualTo(
                        new Taken.Halted(new LaneHalt(LANE, 4, later.getFirst().id(), new Flaw.Gap(3, 4)))));
        rebuild.take(missing);
        take(later);
        assertThat(rebuild.halts()).isEmpty();
        assertThat(rebuild.head(LANE).position()).isEqualTo(6);
    }

    private void take(List<LogEvent> events) {
        events.forEach(rebuild::take);
    }

    private LaneHalt halt() {
        assertThat(rebuild.halts()).hasSize(1);
        return rebuild.halts().getFirst();
    }

    private void isFound(long head, LogEvent at, Flaw flaw) {
        assertThat(rebuild.halts()).containsExactly(new LaneHalt(LANE, at.position(), at.id(), flaw));
        assertThat(rebuild.head(LANE).position()).isEqualTo(head);
        sound.stream().filter(event -> event.lane() != LANE.lane()).forEach(rebuild::take);
        assertThat(rebuild.head(OTHER_LANE).position()).isEqualTo(2);
        assertThat(rebuild.plan(Plans.PLAN_ELSEWHERE)).isPresent();
    }

    private static LogEvent written(String type, String payload) {
        return new LogBook().write(Plans.TOLVAN, new UUID(1, 9), type, payload);
    }
}
