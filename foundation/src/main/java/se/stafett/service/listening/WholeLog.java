package se.stafett.service.listening;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.service.traces.HeardTraces;

/**
 * The whole log of all topics that the service listens to, from its beginning, for one listener: it is new, or has forgotten
 * everything. The listener may hear what is new at the same time; its inbox takes each event once, whoever brings it.
 */
@Singleton
public class WholeLog {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final SessionFactory sessions;
    private final LogAgain log;
    private final ListeningMeters meters;
    private final HeardTraces traces;
    private final List<String> topics;
    private final AtomicBoolean stopped = new AtomicBoolean();

    WholeLog(
            SessionFactory sessions,
            LogAgain log,
            ListeningMeters meters,
            HeardTraces traces,
            @ConfigProperty(name = "stafett.listens-to") String topics) {
        this.sessions = sessions;
        this.log = log;
        this.meters = meters;
        this.traces = traces;
        this.topics = Arrays.stream(topics.split(",")).map(String::strip).toList();
    }

    /** Ends when the listener has taken in all that was in the log when this began. Fails when the broker is away. */
    public Uni<Void> to(Listener listener) {
        Intake intake = new Intake(sessions, List.of(listener), log, meters, traces);
        return Uni.createFrom()
                .<Void>item(() -> {
                    read(intake);
                    return null;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.set(true);
    }

    private void read(Intake intake) {
        try (KafkaConsumer<String, byte[]> consumer = log.consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
            while (ends.entrySet().stream().anyMatch(end -> isBefore(consumer, end))) {
                if (stopped.get()) {
                    throw new IllegalStateException("the service stops");
                }
                intake.take(consumer.poll(POLL)).await().indefinitely();
            }
        }
    }

    /** A topic that nobody has made yet has nothing in it. */
    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return consumer.listTopics(PATIENCE).entrySet().stream()
                .filter(topic -> topics.contains(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static boolean isBefore(KafkaConsumer<String, byte[]> consumer, Map.Entry<TopicPartition, Long> end) {
        return consumer.position(end.getKey(), PATIENCE) < end.getValue();
    }
}
