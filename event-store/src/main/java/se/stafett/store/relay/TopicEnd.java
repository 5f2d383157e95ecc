package se.stafett.store.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.LaneId;
import se.stafett.store.FiniteReading;

/** What was published last, as the broker has it: nothing may follow it that does not go on from there. */
final class TopicEnd {
    private static final Logger LOG = Logger.getLogger(TopicEnd.class);
    // Of a partition. Lanes are published side by side, so that the very last record need not be the youngest event.
    private static final int RECORDS = 32;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> settings;
    private final String topic;
    private final Holdings holdings;

    /** @param client how to reach the cluster, by the names that Kafka clients use */
    TopicEnd(Map<String, Object> client, String topic, Holdings holdings) {
        this.settings = new HashMap<>(client);
        settings.putAll(FiniteReading.SETTINGS);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.topic = topic;
        this.holdings = holdings;
    }

    /**
     * Blocks until the broker and the store have answered; fails with their own failures when they do not.
     *
     * @param count of the topic's partitions
     * @throws UnsuitableTopic if the topic ends with an event that the store does not hold
     */
    void requireHeld(int count) {
        List<LogEvent> published = lastOfEachLane(count);
        if (published.isEmpty()) {
            return;
        }
        Optional<LogEvent> lacking = holdings.firstLacking(published).await().atMost(PATIENCE);
        if (lacking.isPresent()) {
            throw UnsuitableTopic.ahead(topic, lacking.get());
        }
    }

    /** Of each lane that occurs among the last records of its partition the event with the highest position. */
    private List<LogEvent> lastOfEachLane(int count) {
        Map<LaneId, LogEvent> last = new HashMap<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, count)
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
            ends.forEach((partition, end) ->
                    consumer.seek(partition, Math.max(begins.getOrDefault(partition, 0L), end - RECORDS)));
            long began = System.nanoTime();
            while (isBefore(ends, consumer)) {
                // a topic that is made anew meanwhile never gets there
                if (System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw new TimeoutException("the end of topic " + topic + " was not reached");
                }
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    event(record)
                            .ifPresent(event ->
                                    last.merge(new LaneId(event.source(), event.lane()), event, TopicEnd::further));
                }
            }
        }
        return List.copyOf(last.values());
    }

    private static LogEvent further(LogEvent one, LogEvent other) {
        return one.position() > other.position() ? one : other;
    }

    private static boolean isBefore(Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    /** A record that is no event says nothing of the log. */
    private static Optional<LogEvent> event(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(CloudEventHeaders.read(record.headers(), Header::key, Header::value, record.value()));
        } catch (BrokenHeader broken) {
            LOG.debugf("passed over record %d: %s", record.offset(), broken.getMessage());
            return Optional.empty();
        }
    }
}
