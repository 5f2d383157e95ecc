package se.stafett.store.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.store.StoreUnderTest.await;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.stack.LocalKafka;
import se.stafett.store.Draft;
import se.stafett.store.StoreUnderTest;
import se.stafett.store.memory.InMemoryEventStore;

class KafkaPublisherTest implements StoreUnderTest {
    private final InMemoryEventStore store = new InMemoryEventStore(SOURCE);
    private final LocalKafka kafka = LocalKafka.shared();
    private final String topic = "test-" + UUID.randomUUID();
    private KafkaPublisher publisher = new KafkaPublisher(kafka.bootstrap(), topic);

    @Override
    public InMemoryEventStore store() {
        return store;
    }

    @BeforeEach
    void make_the_topic() {
        kafka.topics().create(topic);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void a_record_carries_the_event_whole_in_the_partition_of_its_lane() {
        IntStream.range(0, 100)
                .forEach(n -> appended(Draft.of("p" + n % 40, "k" + n)
                        .write(UUID.randomUUID(), 0, 1)
                        .submission()));

        await(publisher.publish(everything()));

        List<ConsumerRecord<String, byte[]>> records = Topic.read(kafka.bootstrap(), topic, 100);
        assertThat(records).extracting(Topic::event).containsExactlyInAnyOrderElementsOf(everything());
        assertThat(records).allSatisfy(record -> {
            LogEvent event = Topic.event(record);
            assertThat(record.partition()).isEqualTo(event.lane() % 16);
            assertThat(record.key()).isEqualTo(event.patientRef());
        });
    }

    @Test
    void each_lane_keeps_its_order() {
        IntStream.range(0, 10)
                .forEach(n -> appended(Draft.of("p" + n % 2, "k" + n)
                        .write(UUID.randomUUID(), 0, 30)
                        .submission()));

        await(publisher.publish(everything()));

        assertThat(Topic.read(kafka.bootstrap(), topic, 300))
                .extracting(Topic::event)
                .filteredOn(event -> event.patientRef().equals("p1"))
                .extracting(LogEvent::position)
                .isSorted();
    }

    @Test
    void nothing_follows_a_record_that_failed_and_the_next_attempt_starts_afresh() {
        List<LogEvent> events =
                appended(Draft.of("p", "k").write(UUID.randomUUID(), 0, 5).submission());
        LogEvent tooLarge = Oversized.of(events.get(2));
        List<LogEvent> broken = List.of(events.get(0), events.get(1), tooLarge, events.get(3), events.get(4));

        assertThatThrownBy(() -> await(publisher.publish(broken))).hasMessageContaining("bytes");
        await(publisher.publish(List.of(events.get(2))));

        List<ConsumerRecord<String, byte[]>> records = Topic.readToEnd(kafka.bootstrap(), topic);
        assertThat(records).extracting(Topic::event).endsWith(events.get(2));
        assertThat(records).extracting(Topic::event).doesNotContain(events.get(3), events.get(4));
    }

    @Test
    void a_topic_whose_partitions_do_not_divide_the_lanes_is_refused() throws Exception {
        createWithPartitions("uneven-" + topic, 3);
        publisher.close();
        publisher = new KafkaPublisher(kafka.bootstrap(), "uneven-" + topic);

        assertThatThrownBy(() -> await(publisher.connect()))
                .isInstanceOf(UnsuitableTopic.class)
                .hasMessageContaining("3 partitions");
    }

    @Test
    void nothing_is_added_to_a_topic_that_holds_what_the_store_does_not() {
        List<LogEvent> events =
                appended(Draft.of("p", "k").write(UUID.randomUUID(), 0, 3).submission());
        await(publisher.publish(events));
        LogEvent last = events.getLast();
        int before = Topic.readToEnd(kafka.bootstrap(), topic).size();

        try (KafkaPublisher putBack = new KafkaPublisher(
                Map.of("bootstrap.servers", kafka.bootstrap()),
                topic,
                published -> Uni.createFrom()
                        .item(published.stream().filter(last::equals).findFirst()))) {
            assertThatThrownBy(() -> await(putBack.connect()))
                    .isInstanceOf(UnsuitableTopic.class)
                    .hasMessageContaining("lane " + last.lane() + " at position " + last.position());
            assertThatThrownBy(() -> await(putBack.publish(events))).isInstanceOf(UnsuitableTopic.class);
        }
        assertThat(Topic.readToEnd(kafka.bootstrap(), topic)).hasSize(before);
    }

    @Test
    void a_store_that_holds_what_is_published_goes_on() {
        List<LogEvent> events =
                appended(Draft.of("p", "k").write(UUID.randomUUID(), 0, 3).submission());
        await(publisher.publish(events.subList(0, 2)));

        try (KafkaPublisher next = new KafkaPublisher(
                Map.of("bootstrap.servers", kafka.bootstrap()),
                topic,
                published -> Uni.createFrom()
                        .item(published.stream()
                                .filter(event -> !events.contains(event))
                                .findFirst()))) {
            await(next.publish(events.subList(2, 3)));
        }
        assertThat(Topic.readToEnd(kafka.bootstrap(), topic))
                .extracting(Topic::event)
                .containsExactlyElementsOf(events);
    }

    private void createWithPartitions(String name, int partitions) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                    .all()
                    .get();
        }
    }

    @Test
    void a_broker_that_cannot_be_reached_is_a_failure_and_not_a_refusal() {
        try (KafkaPublisher nowhere =
                new KafkaPublisher(Map.of("bootstrap.servers", "127.0.0.1:1", "max.block.ms", 300), topic)) {
            assertThatThrownBy(() -> await(nowhere.connect()))
                    .isInstanceOf(KafkaException.class)
                    .isNotInstanceOf(UnsuitableTopic.class);
        }
    }

    @Test
    void a_broker_that_was_killed_gets_the_rest_when_it_is_back() {
        List<LogEvent> events =
                appended(Draft.of("p", "k").write(UUID.randomUUID(), 0, 2).submission());
        publisher.close();
        publisher = new KafkaPublisher(
                Map.of("bootstrap.servers", kafka.bootstrap(), "max.block.ms", 50_000, "delivery.timeout.ms", 50_000),
                topic);
        await(publisher.publish(events.subList(0, 1)));
        kafka.kill();
        CompletionStage<Void> rest = publisher.publish(events.subList(1, 2)).subscribeAsCompletionStage();
        kafka.restart();

        assertThat(rest).succeedsWithin(Duration.ofSeconds(60));
        assertThat(Topic.readToEnd(kafka.bootstrap(), topic))
                .extracting(Topic::event)
                .containsExactlyElementsOf(events);
    }
}
