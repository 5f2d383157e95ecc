package se.stafett.trials.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import se.stafett.local.stack.KafkaTopics;

/**
 * One member of a group of subscribers, a process of its own. It keeps the plans of the partitions that it is given, hands
 * them over by checkpoint when they are taken from it, and leaves when it is told to end (SIGTERM) or its starter is gone.
 */
public final class Member implements ConsumerRebalanceListener {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long SAVES_AFTER = Duration.ofSeconds(3).toNanos();

    private final KafkaConsumer<byte[], byte[]> client;
    private final Share share;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();
    private long savedAt = System.nanoTime();
    private volatile boolean leaving;

    private Member(String bootstrap, String group, Shelves shelves) {
        this.share = new Share(shelves);
        this.client = Records.client(
                bootstrap,
                Map.of(
                        ConsumerConfig.GROUP_ID_CONFIG,
                        group,
                        // what one keeps while another comes or goes, it goes on with
                        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                        CooperativeStickyAssignor.class.getName(),
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                        6_000,
                        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                        500));
    }

    /** Words: bootstrap servers, group, folder of the checkpoints, seed of the keys. */
    public static void main(String[] words) {
        Shelves shelves = new Shelves(Path.of(words[2]), new MadeKeys(Long.parseLong(words[3])));
        Member member = new Member(words[0], words[1], shelves);
        Runtime.getRuntime().addShutdownHook(new Thread(member::leave, "leave"));
        Thread.ofPlatform().daemon().name("leash").start(member::leaveWithTheStarter);
        member.run();
    }

    private void run() {
        try (client) {
            client.subscribe(List.of(KafkaTopics.PLAN), this);
            while (!leaving) {
                int records = 0;
                for (ConsumerRecord<byte[], byte[]> record : client.poll(POLL)) {
                    share.take(record).ifPresent(report -> say("halted " + report));
                    records++;
                }
                if ((share.isChanged() || !uncommitted.isEmpty())
                        && (records == 0 || System.nanoTime() - savedAt > SAVES_AFTER)) {
                    save();
                }
            }
            save();
        } finally {
            say("left");
            over.countDown();
        }
    }

    private void save() {
        uncommitted.putAll(share.save());
        savedAt = System.nanoTime();
        try {
            client.commitSync(uncommitted);
            uncommitted.clear();
            say("saved");
        } catch (RebalanceInProgressException | CommitFailedException notNow) {
            // offsets only tell how far the group is: what counts is the checkpoint
            say("saved, not told");
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> client.seek(partition, share.add(partition)));
        say("assigned");
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        save();
        forget(partitions);
        say("gave back");
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        forget(partitions);
        say("lost");
    }

    private void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(share::forget);
        uncommitted.keySet().removeAll(partitions);
    }

    private void say(String what) {
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.println(share.size() + " " + share.taken() + " " + share.seenBefore() + " " + heap + " " + what);
    }

    private void leave() {
        leaving = true;
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void leaveWithTheStarter() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            leaving = true;
        }
    }
}
