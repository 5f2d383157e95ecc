package se.stafett.trials.fault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.trials.fault.Evidence.Place;

/**
 * Carries plan-service's events on to a topic of its own, chained anew, and slips in what nobody can take in: each at the first
 * plan of a patient who was not there before.
 */
final class Forger implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(100);
    private static final String DRAFTED = "plan.drafted.v1";

    private final Topic source;
    private final String target;
    private final KafkaProducer<String, byte[]> producer;
    private final Keyring keys;
    private final Consumer<UUID> poison;
    private final Thread thread = Thread.ofPlatform().daemon().name("forger").unstarted(this::work);
    private final Map<Integer, LogEvent> heads = new HashMap<>();
    private final Set<String> patients = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();
    private final BlockingQueue<Flaw> ordered = new LinkedBlockingQueue<>();
    private final Map<String, Flaw> victims = new ConcurrentHashMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private volatile boolean measured;
    private volatile int carried;
    private volatile boolean stopping;
    private volatile Optional<RuntimeException> failure = Optional.empty();

    /** What is wrong with an event. */
    enum Flaw {
        /** Its effect fails. */
        POISON,
        UNKNOWN_TYPE,
        BROKEN_JSON
    }

    /** Finds the key of a payload. */
    @FunctionalInterface
    interface Keyring {
        PatientKey of(UUID kid);
    }

    /** When an event went on. */
    enum Phase {
        /** Before it is measured. */
        WARMING_UP,
        CALM,
        /** From the first event on that was slipped in. */
        DISTURBED
    }

    record Sent(LogEvent event, Instant at, Phase phase) {}

    /** @param poison is told of a plan before its first event goes on, of which no event is to have an effect */
    Forger(String bootstrap, String target, Keyring keys, Consumer<UUID> poison) {
        this.source = Topic.open(bootstrap);
        this.target = target;
        this.keys = keys;
        this.poison = poison;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void start() {
        thread.start();
    }

    /** From now on it counts how long events take. */
    void measure() {
        measured = true;
    }

    /** Slips one in at the next occasion. */
    void slipIn(Flaw flaw) {
        ordered.add(flaw);
    }

    private void work() {
        try (source;
                producer) {
            while (!stopping) {
                source.next(WAIT).forEach(this::take);
            }
        } catch (RuntimeException broken) {
            failure = Optional.of(broken);
        }
    }

    /** What came again is passed over. */
    private void take(Delivered record) {
        LogEvent event = record.event();
        if (!seen.add(event.id())) {
            return;
        }
        boolean newcomer = patients.add(event.patientRef());
        Flaw flaw = newcomer && event.type().equals(DRAFTED) ? ordered.poll() : null;
        if (flaw != null) {
            victims.put(event.patientRef(), flaw);
            switch (flaw) {
                case POISON -> poison.accept(event.streamId());
                case UNKNOWN_TYPE -> send(forged(event, "plan.unheard-of.v1", "{\"actor\":{},\"event\":{}}"));
                case BROKEN_JSON -> send(forged(event, DRAFTED, "{\"actor\":"));
            }
        }
        send(event);
        carried = seen.size();
    }

    private LogEvent forged(LogEvent event, String type, String json) {
        UUID id = UUID.nameUUIDFromBytes(("forged before " + event.id()).getBytes(UTF_8));
        PatientKey key = keys.of(ProtectedPayload.read(event.payload()).kid());
        return new LogEvent(
                event.source(),
                event.lane(),
                event.position(),
                id,
                UUID.nameUUIDFromBytes(("stream of " + id).getBytes(UTF_8)),
                1,
                type,
                event.patientRef(),
                event.occurredAt(),
                event.recordedAt(),
                id,
                id,
                null,
                ProtectedPayload.seal(key, id, json.getBytes(UTF_8)),
                Hash.GENESIS,
                Hash.GENESIS);
    }

    private void send(LogEvent event) {
        LogEvent before = heads.get(event.lane());
        LogEvent next = event.with(
                        before == null ? 1 : before.position() + 1,
                        event.payload(),
                        before == null ? Hash.GENESIS : before.hash(),
                        Hash.GENESIS)
                .sealed();
        heads.put(next.lane(), next);
        RecordHeaders headers = new RecordHeaders();
        CloudEventHeaders.of(next).forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        synchronized (sent) {
            sent.add(new Sent(next, Instant.now(), phase()));
        }
        // what the broker did not take, the reader misses
        Future<RecordMetadata> unused = producer.send(new ProducerRecord<>(
                target,
                next.lane() % Topic.PARTITIONS,
                next.patientRef(),
                next.payload().getBytes(US_ASCII),
                headers));
    }

    private Phase phase() {
        return !victims.isEmpty() ? Phase.DISTURBED : measured ? Phase.CALM : Phase.WARMING_UP;
    }

    /** All that went on so far, in order. */
    List<Sent> sent() {
        failure.ifPresent(broken -> {
            throw new IllegalStateException("the events could not be carried on", broken);
        });
        synchronized (sent) {
            return List.copyOf(sent);
        }
    }

    /** How many events of plan-service's own went on. */
    int carried() {
        return carried;
    }

    /** Where each lane ends. */
    List<Place> ends() {
        Map<Integer, Place> ends = new HashMap<>();
        sent().forEach(one -> ends.put(one.event().lane(), Place.of(one.event())));
        return List.copyOf(ends.values());
    }

    /** The patients at whom something was slipped in, by their pseudonyms. */
    Map<String, Flaw> victims() {
        return Map.copyOf(victims);
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.join();
    }
}
