package se.stafett.bench.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import se.stafett.local.stack.KafkaTopics;

/** Kafka's own producer with the very records that the relay published: same sizes, same acknowledgements. */
public final class ProducerLimit {
    private static final String TOPIC = "bench.limit";

    private final String bootstrap;
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

    /** @param most how many records are taken */
    public ProducerLimit(String bootstrap, int most) {
        this.bootstrap = bootstrap;
        new KafkaTopics(bootstrap).create(TOPIC);
        try (LogReader reader = LogReader.fromBeginning(bootstrap)) {
            reader.read(Math.min(most, reader.records()), records::add);
        }
        if (records.isEmpty()) {
            throw new IllegalStateException("nothing is published yet");
        }
    }

    /** Mean bytes of a record: value, key and headers. */
    public double recordSize() {
        return records.stream().mapToLong(LogReader::size).average().orElse(0);
    }

    /**
     * Records a second, from the first sent to the last acknowledged.
     *
     * @throws ExecutionException when Kafka did not take one of them
     */
    public double run() throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 * 1024,
                ProducerConfig.LINGER_MS_CONFIG,
                5);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(TOPIC);
            List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
            long begin = System.nanoTime();
            for (ConsumerRecord<byte[], byte[]> record : records) {
                sent.add(producer.send(new ProducerRecord<>(
                        TOPIC, record.partition(), record.key(), record.value(), record.headers())));
            }
            producer.flush();
            double seconds = (System.nanoTime() - begin) / 1e9;
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
            return records.size() / seconds;
        }
    }
}
