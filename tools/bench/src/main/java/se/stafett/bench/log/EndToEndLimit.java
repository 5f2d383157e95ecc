package se.stafett.bench.log;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import se.stafett.bench.figure.Percentiles;
import se.stafett.local.stack.KafkaTopics;

/**
 * What of a command's way to a subscriber is Kafka alone: one record at a time, acknowledged by all, from its sending until a consumer
 * has it. It is what Kafka's own end-to-end tool does.
 */
public final class EndToEndLimit {
    private static final String TOPIC = "bench.endtoend";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final byte[] RECORD = "x".repeat(1_200).getBytes(StandardCharsets.US_ASCII);

    private final String bootstrap;

    public EndToEndLimit(String bootstrap) {
        this.bootstrap = bootstrap;
        new KafkaTopics(bootstrap).create(TOPIC);
    }

    /**
     * @param records how many are sent and received
     * @param pause before each, so that it does not come while the one before still keeps the machine busy
     * @throws ExecutionException when Kafka did not take one of them
     */
    public Percentiles run(int records, Duration pause) throws ExecutionException, InterruptedException {
        long[] nanos = new long[records];
        try (KafkaConsumer<byte[], byte[]> consumer = consumer();
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.ACKS_CONFIG, "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToEnd(List.of(partition));
            consumer.position(partition, PATIENCE);
            producer.partitionsFor(TOPIC);
            for (int i = 0; i < records; i++) {
                LockSupport.parkNanos(pause.toNanos());
                long begin = System.nanoTime();
                Future<RecordMetadata> sent = producer.send(new ProducerRecord<>(TOPIC, 0, null, RECORD));
                if (consumer.poll(PATIENCE).isEmpty()) {
                    throw new IllegalStateException("a record did not arrive in " + PATIENCE.toSeconds() + " s");
                }
                nanos[i] = System.nanoTime() - begin;
                sent.get();
            }
        }
        return Percentiles.of(nanos);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false));
    }
}
