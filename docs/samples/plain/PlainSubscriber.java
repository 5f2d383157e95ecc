import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.plan.PlanDigest;
import se.stafett.contracts.rebuild.CheckpointFile;
import se.stafett.contracts.rebuild.HaltReport;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Restoration;
import se.stafett.contracts.rebuild.Taken;
import se.stafett.contracts.subscribe.HttpReads;
import se.stafett.contracts.subscribe.PlanSubscriber;
import se.stafett.contracts.subscribe.RestKeys;
import se.stafett.contracts.subscribe.RestMissingEvents;

/** Rebuilds all plans, tells each one that changes, and goes on after a restart. Words: Kafka, topic, service, checkpoint. */
class PlainSubscriber {
    public static void main(String[] words) throws IOException {
        var service = new HttpReads(URI.create(words[2]), () -> System.getenv("STAFETT_TOKEN"), Duration.ofSeconds(10));
        var checkpoint = new CheckpointFile(Path.of(words[3]), words[1]);
        PlanRebuild rebuild =
                switch (checkpoint.restore(new RestKeys(service))) {
                    case Restoration.Restored restored -> restored.rebuild();
                    case Restoration.Refused refused -> throw new IOException("a useless checkpoint: " + refused.flaw());
                };
        var plans = new PlanSubscriber(rebuild, new RestMissingEvents(service));
        Map<String, Object> config = Map.of("bootstrap.servers", words[0], "group.id", Path.of(words[3]).getFileName() + "",
                "auto.offset.reset", "earliest", "enable.auto.commit", false);
        try (var kafka = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            // All partitions are this process's own, since its checkpoint is of all lanes.
            kafka.assign(kafka.partitionsFor(words[1]).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition())).toList());
            while (true) {
                for (ConsumerRecord<byte[], byte[]> record : kafka.poll(Duration.ofMillis(500))) {
                    Taken taken = plans.take(
                            CloudEventHeaders.read(record.headers(), Header::key, Header::value, record.value()));
                    if (taken instanceof Taken.Applied now) {
                        System.out.println(now.plan().planId() + " " + PlanDigest.of(now.plan()));
                    } else if (taken instanceof Taken.Halted halted) {
                        System.err.println(HaltReport.write(halted.halt()));
                    }
                }
                checkpoint.save(rebuild); // First the checkpoint, then the offsets: those are but a hint.
                kafka.commitSync();
            }
        }
    }
}
