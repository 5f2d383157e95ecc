package se.stafett.trials.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.local.stack.KafkaTopics;

/** Trial 9 without its broker and its processes: what members hand over to each other, in order or by dying. */
class ShareTest {
    private static final long SEED = 9;
    private static final int EVENTS = 3_000;
    private static final int PLANS = 40;
    private static final int PARTITIONS = 16;
    private static final int TURNS = 60;

    private final MadeKeys keys = new MadeKeys(SEED);
    private final Map<Integer, List<ConsumerRecord<byte[], byte[]>>> topic = new HashMap<>();
    private final PlanRebuild undisturbed = new PlanRebuild(keys);

    @TempDir
    Path folder;

    @Test
    void partitions_that_go_from_one_to_the_other_end_with_the_digests_of_one_who_was_never_disturbed() {
        fill();
        Shelves shelves = new Shelves(folder, keys);
        Random random = new Random(SEED);
        for (int turn = 0; turn < TURNS; turn++) {
            Share member = new Share(shelves);
            readOn(member, random.nextInt(PARTITIONS), 1 + random.nextInt(100), random.nextBoolean());
        }
        for (int partition = 0; partition < PARTITIONS; partition++) {
            readOn(new Share(shelves), partition, EVENTS, true);
        }

        Map<Integer, String> digests = new TreeMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            digests.putAll(LaneDigests.of(shelves.restore(partition).rebuild()));
        }
        assertThat(digests).isEqualTo(LaneDigests.of(undisturbed));
    }

    @Test
    void what_comes_again_is_seen_and_changes_nothing() {
        fill();
        Share member = new Share(new Shelves(folder, keys));
        int partition = topic.keySet().iterator().next();
        member.add(new TopicPartition(KafkaTopics.PLAN, partition));
        records(partition).forEach(record -> assertThat(member.take(record)).isEmpty());
        records(partition).forEach(record -> assertThat(member.take(record)).isEmpty());

        assertThat(member.taken()).isEqualTo(records(partition).size());
        assertThat(member.seenBefore()).isEqualTo(records(partition).size());
    }

    @Test
    void what_is_missing_is_told() {
        fill();
        Share member = new Share(new Shelves(folder, keys));
        int partition = topic.keySet().iterator().next();
        member.add(new TopicPartition(KafkaTopics.PLAN, partition));

        assertThat(member.take(records(partition).getLast()))
                .hasValueSatisfying(report -> assertThat(report).contains("gap"));
    }

    /** @param inOrder whether the member saves in the end, as it does when it leaves; one that is killed does not */
    private void readOn(Share member, int partition, int most, boolean inOrder) {
        long from = member.add(new TopicPartition(KafkaTopics.PLAN, partition));
        records(partition).stream()
                .skip(from)
                .limit(most)
                .forEach(record -> assertThat(member.take(record)).isEmpty());
        if (inOrder) {
            member.save();
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> records(int partition) {
        return topic.getOrDefault(partition, List.of());
    }

    private void fill() {
        MadeLog log = new MadeLog(SEED, PLANS);
        List<LogEvent> events = Stream.generate(log::next).limit(EVENTS).toList();
        events.forEach(undisturbed::take);
        IntStream.range(0, EVENTS).forEach(number -> {
            ProducerRecord<String, byte[]> sent = Publishing.record(events.get(number));
            List<ConsumerRecord<byte[], byte[]>> partition =
                    topic.computeIfAbsent(sent.partition(), unused -> new ArrayList<>());
            ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                    sent.topic(), sent.partition(), partition.size(), sent.key().getBytes(UTF_8), sent.value());
            sent.headers().forEach(header -> record.headers().add(header));
            partition.add(record);
        });
    }
}
