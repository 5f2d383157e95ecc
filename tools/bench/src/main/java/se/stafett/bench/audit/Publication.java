package se.stafett.bench.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import se.stafett.contracts.audit.ExportAudit;
import se.stafett.contracts.audit.ExportedLog;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.stack.KafkaTopics;

/** Publishes the events of an export where plan-service would have published them. */
public final class Publication {
    private static final int PARTITIONS = 16;

    private Publication() {}

    /** @throws ExecutionException when Kafka did not take the last of a lane */
    public static void of(BigExport export, String bootstrap) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> last = new ArrayList<>();
        try (KafkaProducer<byte[], byte[]> producer = producer(bootstrap)) {
            ExportAudit audit = ExportAudit.open(export.folder());
            ExportedLog log = audit.logs().getFirst();
            for (int lane : log.lanes().keySet()) {
                Deque<Future<RecordMetadata>> sent = new ArrayDeque<>();
                audit.read(log, lane, event -> {
                    sent.clear();
                    sent.add(producer.send(record(event)));
                });
                last.addAll(sent);
            }
            producer.flush();
        }
        for (Future<RecordMetadata> sent : last) {
            sent.get();
        }
    }

    private static KafkaProducer<byte[], byte[]> producer(String bootstrap) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        256 * 1024,
                        ProducerConfig.LINGER_MS_CONFIG,
                        5),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static ProducerRecord<byte[], byte[]> record(LogEvent event) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                KafkaTopics.PLAN,
                event.lane() % PARTITIONS,
                event.patientRef().getBytes(StandardCharsets.UTF_8),
                event.payload().getBytes(StandardCharsets.US_ASCII));
        CloudEventHeaders.of(event)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
