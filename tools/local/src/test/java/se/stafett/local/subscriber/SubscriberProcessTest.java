package se.stafett.local.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.local.stack.LocalKafka;
import se.stafett.local.subscriber.SubscriberProcess.Result;

class SubscriberProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final PlanHistory history = PlanHistory.ofFive(1);
    private final Topic topic = new Topic();
    private final KeyServer keys;

    SubscriberProcessTest() throws IOException {
        keys = new KeyServer(history.events());
    }

    @BeforeEach
    void grant() {
        keys.give(history.key);
    }

    @AfterEach
    void close() {
        keys.close();
        topic.close();
    }

    @Test
    void plans_are_rebuilt_from_kafka_alone() throws Exception {
        PlanHistory other = PlanHistory.ofFive(2);
        keys.give(other.key);
        topic.publish(history.events());
        topic.publish(other.events());

        Result result = subscriber(history.plan)
                .readFromKafkaAlone(new LanePositions(Map.of(history.lane(), 5L, other.lane(), 5L)), LIMIT);

        assertThat(result.words())
                .isEqualTo("10 events taken in, 0 seen before, 0 missing in Kafka and fetched from the service.");
        assertThat(result.exitCode()).isEqualTo(End.REACHED.code());
        assertThat(result.plans()).containsExactlyInAnyOrder(line(history), line(other));
        assertThat(result.text())
                .contains("Greta Exempelsson", "Vänster hand är svag.", "\"Gå till brevlådan\" (proposed");
        assertThat(keys.keysAsked()).as("each key is asked for once").isEqualTo(2);
    }

    @Test
    void an_event_that_comes_again_changes_nothing() throws Exception {
        topic.publish(history.events().subList(0, 3));
        topic.publish(history.events().subList(0, 5));
        topic.publish(history.events().subList(2, 5));

        Result result = subscriber().readFromKafkaAlone(all(), LIMIT);

        assertThat(result.exitCode()).isEqualTo(End.REACHED.code());
        assertThat(result.plans()).containsExactly(line(history));
    }

    @Test
    void a_gap_stops_who_reads_from_kafka_alone() throws Exception {
        topic.publish(List.of(history.at(1), history.at(2), history.at(4), history.at(5)));

        Result result = subscriber().readFromKafkaAlone(all(), LIMIT);

        assertThat(result.exitCode()).isEqualTo(End.EVENTS_MISSING.code());
        assertThat(result.plans()).isEmpty();
        assertThat(result.words())
                .isEqualTo("Lane " + history.lane() + " of /plan-service stops at position 4 (event "
                        + history.at(4).id() + "): events are missing, 3 to 3.");
    }

    @Test
    void a_gap_is_filled_from_the_service() throws Exception {
        topic.publish(history.at(5));

        Result result = subscriber().read(all(), LIMIT);

        assertThat(result.words()).startsWith("5 events taken in").contains("4 missing in Kafka and fetched");
        assertThat(result.plans()).containsExactly(line(history));
    }

    @Test
    void a_gap_that_the_service_cannot_fill_is_loss() throws Exception {
        PlanHistory unknown = PlanHistory.ofFive(3);
        keys.give(unknown.key);
        topic.publish(List.of(unknown.at(1), unknown.at(4)));

        Result result = subscriber().read(new LanePositions(Map.of(unknown.lane(), 5L)), LIMIT);

        assertThat(result.exitCode()).isEqualTo(End.EVENTS_MISSING.code());
        assertThat(result.words())
                .isEqualTo("Lane " + unknown.lane()
                        + ": the events 2 to 3 are missing in Kafka, and the service does not give them.");
    }

    @Test
    void a_lost_end_is_noticed() throws Exception {
        topic.publish(history.events().subList(0, 4));

        Result result = subscriber().readFromKafkaAlone(all(), Duration.ofSeconds(2));

        assertThat(result.exitCode()).isEqualTo(End.NOT_REACHED.code());
        assertThat(result.words())
                .isEqualTo("Not reached within 2 s: lane " + history.lane() + " stands at 4 instead of 5.");
    }

    @Test
    void an_unknown_type_stops_the_lane() throws Exception {
        LogEvent later = history.addAs("plan.summary-sung.v9", new SummaryWritten("la la"));
        topic.publish(history.events());

        Result result = subscriber().read(until(6), LIMIT);

        assertThat(result.exitCode()).isEqualTo(End.UNKNOWN_TYPE.code());
        assertThat(result.words()).contains("plan.summary-sung.v9", later.id().toString(), "a newer library");
    }

    @Test
    void another_history_is_noticed() throws Exception {
        LogEvent third = history.at(3);
        topic.publish(List.of(
                history.at(1),
                history.at(2),
                Histories.chained(third, history.at(1).hash())));

        Result result = subscriber().read(until(3), LIMIT);

        assertThat(result.exitCode()).isEqualTo(End.HISTORY_CHANGED.code());
        assertThat(result.words()).contains("another history");
    }

    @Test
    void an_altered_event_is_noticed() throws Exception {
        LogEvent second = history.at(2);
        topic.publish(
                List.of(history.at(1), Histories.withHash(second, history.at(3).hash())));

        Result result = subscriber().read(until(2), LIMIT);

        assertThat(result.exitCode()).isEqualTo(End.HISTORY_CHANGED.code());
        assertThat(result.words()).contains("altered");
    }

    @Test
    void wrong_key_bytes_do_not_open_an_event() throws Exception {
        keys.giveWrong(history.key);
        topic.publish(history.events());

        Result result = subscriber().read(all(), LIMIT);

        assertThat(result.exitCode()).isEqualTo(End.UNREADABLE.code());
        assertThat(result.words()).contains("position 1", "does not open");
    }

    @Test
    void a_plan_whose_key_is_refused_is_unreadable_and_the_others_go_on() throws Exception {
        PlanHistory erased = PlanHistory.ofFive(4);
        topic.publish(erased.events());
        topic.publish(history.events());

        Result result = subscriber()
                .readFromKafkaAlone(new LanePositions(Map.of(history.lane(), 5L, erased.lane(), 5L)), LIMIT);

        assertThat(result.plans())
                .containsExactlyInAnyOrder(
                        line(history), new PlanLine(erased.plan, 5, erased.lane(), 5, "", "unreadable"));
    }

    @Test
    void a_token_that_is_not_accepted_is_said() throws Exception {
        topic.publish(history.events());
        SubscriberProcess stranger =
                new SubscriberProcess(LocalKafka.shared().bootstrap(), topic.name, keys.base(), "a-stranger", null);

        Result result = stranger.read(all(), LIMIT);

        assertThat(result.exitCode()).isEqualTo(End.NO_ACCESS.code());
        assertThat(result.words()).contains("token");
    }

    @Test
    void a_record_that_is_no_event_is_noticed() throws Exception {
        topic.publishWithoutHeaders("words");

        Result result = subscriber().read(all(), LIMIT);

        assertThat(result.exitCode()).isEqualTo(End.UNREADABLE.code());
        assertThat(result.words()).startsWith("Partition 0, offset 0: ").contains("content-type");
    }

    @Test
    void a_topic_that_is_not_there_is_said() {
        SubscriberProcess lost = new SubscriberProcess(
                LocalKafka.shared().bootstrap(), "no.such.topic", keys.base(), KeyServer.TOKEN, null);
        assertThat(lost.read(all(), LIMIT).words()).isEqualTo("Kafka has no topic no.such.topic.");
    }

    private SubscriberProcess subscriber() {
        return new SubscriberProcess(LocalKafka.shared().bootstrap(), topic.name, keys.base(), KeyServer.TOKEN, null);
    }

    private SubscriberProcess subscriber(UUID text) {
        return new SubscriberProcess(LocalKafka.shared().bootstrap(), topic.name, keys.base(), KeyServer.TOKEN, text);
    }

    private LanePositions all() {
        return until(5);
    }

    private LanePositions until(long position) {
        return new LanePositions(Map.of(history.lane(), position));
    }

    private static PlanLine line(PlanHistory history) {
        PlanRebuild rebuild = new PlanRebuild(Histories.keysOf(history));
        history.events().forEach(rebuild::take);
        return PlanLine.of(rebuild, history.events().getLast());
    }
}
