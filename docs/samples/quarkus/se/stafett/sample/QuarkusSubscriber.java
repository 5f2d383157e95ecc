package se.stafett.sample;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.rebuild.CheckpointFile;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Restoration;
import se.stafett.contracts.subscribe.HttpReads;
import se.stafett.contracts.subscribe.PlanSubscriber;
import se.stafett.contracts.subscribe.RestKeys;
import se.stafett.contracts.subscribe.RestMissingEvents;

/** Keeps all plans at hand in a Quarkus application; docs/subscribing.md says how its channel is configured. */
@Singleton
@IfBuildProperty(name = "plans.subscribe", stringValue = "true")
public class QuarkusSubscriber {
    private final CheckpointFile checkpoint;
    private final PlanSubscriber plans;

    QuarkusSubscriber(
            @ConfigProperty(name = "plans.service") URI service,
            @ConfigProperty(name = "plans.token") String token,
            @ConfigProperty(name = "plans.checkpoint") Path file)
            throws IOException {
        HttpReads reads = new HttpReads(service, () -> token, Duration.ofSeconds(10));
        checkpoint = new CheckpointFile(file, "care.plan.v1");
        PlanRebuild rebuild =
                switch (checkpoint.restore(new RestKeys(reads))) {
                    case Restoration.Restored restored -> restored.rebuild();
                    case Restoration.Refused refused -> throw new IOException("a useless checkpoint: " + refused.flaw());
                };
        plans = new PlanSubscriber(rebuild, new RestMissingEvents(reads));
    }

    @Incoming("plans")
    @Blocking
    synchronized void take(ConsumerRecords<byte[], byte[]> records) throws IOException {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            plans.take(CloudEventHeaders.read(record.headers(), Header::key, Header::value, record.value()));
        }
        checkpoint.save(plans.rebuild()); // Offsets are committed after this; they are but a hint.
    }
}
