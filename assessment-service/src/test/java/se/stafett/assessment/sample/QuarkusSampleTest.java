package se.stafett.assessment.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.rebuild.CheckpointFile;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Restoration;
import se.stafett.rig.LocalServers;
import se.stafett.rig.OtherService;
import se.stafett.rig.People;

/** The sample of docs is compiled with this module's tests, runs in its application and rebuilds a plan from Kafka. */
@QuarkusTest
@TestProfile(QuarkusSampleTest.Subscribing.class)
@QuarkusTestResource(LocalServers.class)
@QuarkusTestResource(value = KeysAlone.class, restrictToAnnotatedClass = true)
class QuarkusSampleTest {
    private static final Path SAMPLE = Path.of("../docs/samples/quarkus/se/stafett/sample/QuarkusSubscriber.java");
    private static final By WARD = new By("clinician", People.WARD_THERAPIST, People.WARD, "SE0000000009-REGION");
    private static final KeyLookup KEYS = kid -> new KeyAnswer.Granted(KeysAlone.KEY);
    private static final String PATIENT = "0123456789abcdef0123456789abcdef";
    private static final UUID PLAN = UUID.randomUUID();

    private final OtherService plans = OtherService.of("plan-service", "care.plan.v1");

    @ConfigProperty(name = "plans.checkpoint")
    Path checkpoint;

    /** Switches the sample on and gives it the channel that docs/subscribing.md describes. */
    public static final class Subscribing implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>();
            config.put("plans.subscribe", "true");
            config.put("plans.token", "a-system");
            config.put("mp.messaging.incoming.plans.connector", "smallrye-kafka");
            config.put("mp.messaging.incoming.plans.topic", "care.plan.v1");
            config.put("mp.messaging.incoming.plans.bootstrap.servers", "${stafett.kafka}");
            config.put("mp.messaging.incoming.plans.group.id", "a-municipality");
            config.put("mp.messaging.incoming.plans.auto.offset.reset", "earliest");
            config.put("mp.messaging.incoming.plans.batch", "true");
            String bytes = "org.apache.kafka.common.serialization.ByteArrayDeserializer";
            config.put("mp.messaging.incoming.plans.key.deserializer", bytes);
            config.put("mp.messaging.incoming.plans.value.deserializer", bytes);
            return config;
        }
    }

    @Test
    void the_sample_is_short() throws IOException {
        assertThat(Files.readAllLines(SAMPLE)).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void the_sample_holds_the_plan_that_the_events_make_and_keeps_it_in_its_checkpoint() {
        Patient patient = new Patient("http://electronichealth.se/identifier/personnummer", "191212121212", null, null);
        LogEvent drafted = plans.happens(
                PATIENT,
                KeysAlone.KEY,
                PLAN,
                1,
                new PlanEventCodec(),
                WARD,
                new PlanDrafted(patient, People.WARD, null));
        LogEvent written = plans.happens(
                PATIENT, KeysAlone.KEY, PLAN, 2, new PlanEventCodec(), WARD, new SummaryWritten("Ont i höften."));
        PlanRebuild expected = new PlanRebuild(KEYS);
        List.of(drafted, written).forEach(expected::take);

        plans.publish(drafted, written, drafted);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(saved()).isEqualTo(expected.digest(PLAN)));
    }

    private Optional<String> saved() {
        try {
            return switch (new CheckpointFile(checkpoint, "care.plan.v1").restore(KEYS)) {
                case Restoration.Restored restored -> restored.rebuild().digest(PLAN);
                case Restoration.Refused refused -> throw new AssertionError(refused.flaw());
            };
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
