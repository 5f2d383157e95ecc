package se.stafett.store.relay;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.stafett.contracts.event.Lane;

/** One producer, from its making to its first failure. */
final class Connection {
    private final Producer<String, byte[]> producer;
    private final int partitions;
    private volatile boolean broken;

    private Connection(Producer<String, byte[]> producer, int partitions) {
        this.producer = producer;
        this.partitions = partitions;
    }

    /**
     * Blocks until the topic is known.
     *
     * @param first is told the number of its partitions; what it fails with, this fails with
     * @throws UnsuitableTopic if its partitions do not divide the lanes
     */
    static Connection open(Map<String, Object> settings, String topic, IntConsumer first) {
        Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        try {
            int partitions = producer.partitionsFor(topic).size();
            if (Lane.COUNT % partitions != 0) {
                throw UnsuitableTopic.uneven(topic, partitions);
            }
            first.accept(partitions);
            return new Connection(producer, partitions);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    Producer<String, byte[]> producer() {
        return producer;
    }

    int partitions() {
        return partitions;
    }

    boolean isBroken() {
        return broken;
    }

    /** Ends at once, with whatever is under way. In a callback of the producer's, nothing is sent after it. */
    void breakOff() {
        if (!broken) {
            broken = true;
            producer.close(Duration.ZERO);
        }
    }
}
