package se.stafett.trials.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import se.stafett.contracts.rebuild.HaltReport;
import se.stafett.contracts.rebuild.Taken;
import se.stafett.contracts.subscribe.MissingEvents;
import se.stafett.contracts.subscribe.PlanSubscriber;

/** The partitions that a member has at present, each with a subscriber of its own that goes on from its checkpoint. */
final class Share {
    private final Shelves shelves;
    private final Map<TopicPartition, PlanSubscriber> held = new HashMap<>();
    private final Map<TopicPartition, Long> reached = new HashMap<>();
    private long taken;
    private long seenBefore;

    Share(Shelves shelves) {
        this.shelves = shelves;
    }

    /** @return the offset to read on from; the group's own may be older or newer than the checkpoint */
    long add(TopicPartition partition) {
        Shelves.Kept kept = shelves.restore(partition.partition());
        held.put(partition, new PlanSubscriber(kept.rebuild(), MissingEvents.NONE));
        return kept.offset();
    }

    /** What was not saved of it is done again by the next who has it. */
    void forget(TopicPartition partition) {
        held.remove(partition);
        reached.remove(partition);
    }

    /** @return what must not be, in words */
    Optional<String> take(ConsumerRecord<byte[], byte[]> record) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        reached.put(partition, record.offset() + 1);
        return switch (subscriber(partition).take(Records.event(record))) {
            case Taken.Applied applied -> {
                taken++;
                yield Optional.empty();
            }
            case Taken.Seen seen -> {
                seenBefore++;
                yield Optional.empty();
            }
            case Taken.Unreadable unreadable -> Optional.of("a key was refused: " + unreadable.reason());
            case Taken.Halted halted ->
                Optional.of(HaltReport.write(halted.halt()).toString());
        };
    }

    /** Saves what has changed since the last time; the offsets may be told from then on. */
    Map<TopicPartition, OffsetAndMetadata> save() {
        Map<TopicPartition, OffsetAndMetadata> saved = new HashMap<>();
        reached.forEach((partition, offset) -> {
            shelves.save(partition.partition(), subscriber(partition).rebuild(), offset);
            saved.put(partition, new OffsetAndMetadata(offset));
        });
        reached.clear();
        return saved;
    }

    private PlanSubscriber subscriber(TopicPartition partition) {
        PlanSubscriber subscriber = held.get(partition);
        if (subscriber == null) {
            throw new IllegalStateException(partition + " is not held");
        }
        return subscriber;
    }

    int size() {
        return held.size();
    }

    boolean isChanged() {
        return !reached.isEmpty();
    }

    /** How many events became part of a plan here. */
    long taken() {
        return taken;
    }

    /** How many came again. */
    long seenBefore() {
        return seenBefore;
    }
}
