package se.stafett.trials.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import se.stafett.contracts.rebuild.HaltReport;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Taken;
import se.stafett.local.stack.KafkaTopics;

/**
 * The same log, read once from its beginning to its end: in one piece, without a group and without a checkpoint.
 *
 * @param digests of each lane
 * @param events how many were read
 * @param plans how many came out
 * @param took how long it took
 */
record Undisturbed(Map<Integer, String> digests, long events, int plans, Duration took) {
    private static final Duration POLL = Duration.ofMillis(500);

    /** @throws IllegalStateException when the log itself is not sound */
    static Undisturbed read(String bootstrap, MadeKeys keys) {
        PlanRebuild rebuild = new PlanRebuild(keys);
        long begin = System.nanoTime();
        long events = 0;
        try (KafkaConsumer<byte[], byte[]> client = Records.client(bootstrap, Map.of())) {
            List<TopicPartition> all = client.partitionsFor(KafkaTopics.PLAN).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            client.assign(all);
            client.seekToBeginning(all);
            long wanted = client.endOffsets(all).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            while (events < wanted) {
                for (ConsumerRecord<byte[], byte[]> record : client.poll(POLL)) {
                    halt(rebuild.take(Records.event(record))).ifPresent(Undisturbed::refuse);
                    events++;
                }
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        return new Undisturbed(LaneDigests.of(rebuild), events, rebuild.plans().size(), took);
    }

    private static Optional<String> halt(Taken taken) {
        return taken instanceof Taken.Halted halted
                ? Optional.of(HaltReport.write(halted.halt()).toString())
                : Optional.empty();
    }

    private static void refuse(String report) {
        throw new IllegalStateException("the log that was made is not sound: " + report);
    }
}
