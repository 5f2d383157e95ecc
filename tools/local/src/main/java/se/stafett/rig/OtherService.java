package se.stafett.rig;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.EventCodec;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;

/** Another service, as far as its log is heard: what happens there is published as often, and in the order, that a test wants. */
public final class OtherService {
    private static final Map<String, OtherService> KNOWN = new ConcurrentHashMap<>();
    private static final int PARTITIONS = 16;

    private final String source;
    private final String topic;
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    ConfigProvider.getConfig().getValue("stafett.kafka", String.class),
                    ProducerConfig.ACKS_CONFIG,
                    "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private final Map<Integer, LogEvent> heads = new HashMap<>();

    private OtherService(String source, String topic) {
        this.source = source;
        this.topic = topic;
    }

    /** There is one of each in a test run: its log goes on from one test to the next. */
    public static OtherService of(String name, String topic) {
        return KNOWN.computeIfAbsent("/" + name, source -> new OtherService(source, topic));
    }

    /** Something happens there and is in its log, but not published yet. */
    public synchronized <P> LogEvent happens(
            String patientRef, PatientKey key, UUID stream, long version, EventCodec<P> codec, By author, P event) {
        AuthoredEvent<P> authored = new AuthoredEvent<>(author, event);
        UUID id = UUID.randomUUID();
        int lane = Lane.of(patientRef);
        LogEvent head = heads.get(lane);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        LogEvent happened = new LogEvent(
                        source,
                        lane,
                        head == null ? 1 : head.position() + 1,
                        id,
                        stream,
                        version,
                        codec.typeOf(event),
                        patientRef,
                        now,
                        head == null || head.recordedAt().isBefore(now) ? now : head.recordedAt(),
                        id,
                        id,
                        null,
                        ProtectedPayload.seal(key, id, codec.encode(authored)),
                        head == null ? Hash.GENESIS : head.hash(),
                        Hash.GENESIS)
                .sealed();
        heads.put(lane, happened);
        return happened;
    }

    /** Brings events to the broker, in this order. */
    public void publish(Collection<LogEvent> events) {
        List<Future<RecordMetadata>> sent =
                events.stream().map(event -> producer.send(record(event))).toList();
        sent.forEach(OtherService::arrived);
    }

    public void publish(LogEvent... events) {
        publish(List.of(events));
    }

    private static void arrived(Future<RecordMetadata> sent) {
        try {
            sent.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError("the broker did not take an event", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped while publishing", stopped);
        }
    }

    private ProducerRecord<String, byte[]> record(LogEvent event) {
        RecordHeaders headers = new RecordHeaders();
        CloudEventHeaders.of(event).forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        return new ProducerRecord<>(
                topic,
                event.lane() % PARTITIONS,
                event.patientRef(),
                event.payload().getBytes(US_ASCII),
                headers);
    }
}
