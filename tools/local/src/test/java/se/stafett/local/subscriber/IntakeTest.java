package se.stafett.local.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;

class IntakeTest {
    private final PlanHistory history = PlanHistory.ofFive(1);
    private final PlanHistory other = PlanHistory.ofFive(2);
    private final List<UUID> told = new ArrayList<>();

    @Test
    void events_are_taken_in_and_told_in_order() {
        Intake intake = alone(Histories.keysOf(history, other));
        take(intake, history.at(1), other.at(1), other.at(2), history.at(2));
        assertThat(told)
                .containsExactly(
                        history.at(1).id(),
                        other.at(1).id(),
                        other.at(2).id(),
                        history.at(2).id());
        assertThat(intake.position("/plan-service", history.lane())).isEqualTo(2);
        assertThat(intake.position("/plan-service", other.lane())).isEqualTo(2);
        assertThat(intake.position("/another-service", other.lane())).isZero();
    }

    @Test
    void the_last_event_of_each_plan_is_known() {
        Intake intake = alone(Histories.keysOf(history, other));
        take(intake, other.at(1), history.at(1), history.at(2));
        assertThat(intake.lastOfPlan().keySet()).containsExactly(other.plan, history.plan);
        assertThat(intake.lastOfPlan().get(history.plan)).isEqualTo(history.at(2));
    }

    @Test
    void an_event_that_was_seen_is_passed_over() {
        Intake intake = alone(Histories.keysOf(history));
        take(intake, history.at(1), history.at(2), history.at(1), history.at(2));
        assertThat(told).hasSize(2);
        assertThat(intake.account())
                .isEqualTo("2 events taken in, 2 seen before, 0 missing in Kafka and fetched from the service");
    }

    @Test
    void a_plan_whose_key_is_refused_takes_its_place_in_the_lane() {
        Intake intake = alone(Histories.keysOf(other));
        take(intake, history.at(1), history.at(2), other.at(1));
        assertThat(intake.position("/plan-service", history.lane())).isEqualTo(2);
        assertThat(PlanLine.of(intake.rebuild(), history.at(2)))
                .isEqualTo(new PlanLine(history.plan, 2, history.lane(), 2, "", "unreadable"));
        assertThat(PlanLine.of(intake.rebuild(), other.at(1)).status()).isEqualTo("draft");
    }

    @Test
    void without_a_service_a_gap_stops() {
        Intake intake = alone(Histories.keysOf(history));
        take(intake, history.at(1));
        stops(intake, history.at(3), End.EVENTS_MISSING);
    }

    @Test
    void a_fork_stops_even_with_a_service() throws IOException {
        try (KeyServer server = new KeyServer(history.events())) {
            Intake intake = with(server, Histories.keysOf(history));
            take(intake, history.at(1));
            stops(intake, Histories.chained(history.at(2), history.at(3).hash()), End.HISTORY_CHANGED);
        }
    }

    @Test
    void an_event_in_a_lane_that_is_not_its_patients_stops() {
        int wrong = (history.lane() + 1) % 64;
        stops(alone(Histories.keysOf(history)), Histories.inLane(history.at(1), wrong), End.HISTORY_CHANGED);
    }

    @Test
    void a_payload_of_another_event_stops() {
        Intake intake = alone(Histories.keysOf(history));
        take(intake, history.at(1));
        stops(intake, Histories.withPayload(history.at(2), history.at(3).payload()), End.UNREADABLE);
    }

    @Test
    void a_payload_that_is_none_stops() {
        stops(alone(Histories.keysOf(history)), Histories.withPayload(history.at(1), "words"), End.UNREADABLE);
    }

    @Test
    void what_is_missing_is_fetched_in_as_many_parts_as_it_takes() throws IOException {
        try (KeyServer server = new KeyServer(history.events())) {
            Intake intake = with(server, Histories.keysOf(history));
            take(intake, history.at(5));
            assertThat(told).hasSize(5);
            assertThat(intake.account()).startsWith("5 events taken in").contains("4 missing in Kafka");
        }
    }

    @Test
    void nothing_beyond_the_event_at_hand_is_taken_from_the_service() throws IOException {
        try (KeyServer server = new KeyServer(history.events())) {
            Intake intake = with(server, Histories.keysOf(history));
            take(intake, history.at(1), history.at(3));
            assertThat(intake.position("/plan-service", history.lane())).isEqualTo(3);
        }
    }

    @Test
    void a_service_that_tells_another_history_is_not_believed() throws IOException {
        LogEvent forged = Histories.chained(history.at(2), history.at(4).hash());
        try (KeyServer server = new KeyServer(List.of(forged))) {
            Intake intake = with(server, Histories.keysOf(history));
            take(intake, history.at(1));
            stops(intake, history.at(3), End.HISTORY_CHANGED);
        }
    }

    @Test
    void a_service_that_gives_nothing_leaves_a_loss() throws IOException {
        try (KeyServer server = new KeyServer(List.of(history.at(1), history.at(2)))) {
            Intake intake = with(server, Histories.keysOf(history));
            take(intake, history.at(1));
            stops(intake, history.at(5), End.EVENTS_MISSING);
            assertThat(intake.position("/plan-service", history.lane()))
                    .as("what could be had was taken")
                    .isEqualTo(2);
        }
    }

    private Intake alone(KeyLookup keys) {
        return new Intake(keys, Optional.empty(), (rebuild, event) -> told.add(event.id()));
    }

    private Intake with(KeyServer server, KeyLookup keys) {
        Patience patience = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(5));
        CareService service = new CareService(server.base(), patience, CommandLog.none());
        MissingEvents missing = new MissingEvents(service, new Caller("test", () -> KeyServer.TOKEN));
        return new Intake(keys, Optional.of(missing), (rebuild, event) -> told.add(event.id()));
    }

    private static void take(Intake intake, LogEvent... events) {
        for (LogEvent event : events) {
            intake.take(event);
        }
    }

    private static void stops(Intake intake, LogEvent event, End end) {
        assertThatExceptionOfType(Stopped.class)
                .isThrownBy(() -> intake.take(event))
                .satisfies(stopped -> assertThat(stopped.end()).isEqualTo(end));
    }
}
