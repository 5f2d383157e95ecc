package se.stafett.bench.log;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.rebuild.LogVerifier;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Taken;

/** Rebuilds all plans from Kafka in one thread, as a subscriber does that has the keys at hand. */
public final class Rebuild {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrap;
    private final Function<UUID, Optional<PatientKey>> keys;

    public Rebuild(String bootstrap, Function<UUID, Optional<PatientKey>> keys) {
        this.bootstrap = bootstrap;
        this.keys = keys;
    }

    /**
     * One pass over events.
     *
     * @param seconds from the first to the last
     * @param processor seconds of one core that the thread used
     */
    public record Pass(long events, double seconds, double processor) {
        public double aSecond() {
            return events / seconds;
        }

        public double aCoreSecond() {
            return events / processor;
        }
    }

    /**
     * All plans of the topic.
     *
     * @throws IllegalStateException when an event cannot be applied, or not all come within a minute
     */
    public Pass run() {
        try (LogReader reader = LogReader.fromBeginning(bootstrap)) {
            PlanRebuild rebuild = new PlanRebuild(lookup());
            long wanted = reader.records();
            long end = System.nanoTime() + PATIENCE.toNanos();
            long begin = System.nanoTime();
            long processor = THREADS.getCurrentThreadCpuTime();
            long read = 0;
            while (read < wanted && System.nanoTime() - end < 0) {
                for (ConsumerRecord<byte[], byte[]> record : reader.next(POLL)) {
                    requireApplied(rebuild.take(event(record)));
                    read++;
                }
            }
            if (read < wanted) {
                throw new IllegalStateException(read + " of " + wanted + " events came within a minute");
            }
            return pass(read, begin, processor);
        }
    }

    /** Jackson alone with the same payloads in clear, read into a tree; so many of them, so many times over. */
    public Pass parse(int payloads, int times) throws IOException {
        List<byte[]> clear = clear(payloads);
        JsonMapper mapper = new JsonMapper();
        long begin = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        long fields = 0;
        for (int i = 0; i < times; i++) {
            for (byte[] payload : clear) {
                fields += mapper.readTree(payload).size();
            }
        }
        if (fields == 0) {
            throw new IllegalStateException("the payloads are empty");
        }
        return pass((long) times * clear.size(), begin, processor);
    }

    /**
     * The chain alone, without a key: so many events of the topic, held in memory, checked so many times over.
     *
     * @throws IllegalStateException when a lane is not in order
     */
    public Pass verify(int events, int times) {
        List<LogEvent> held = held(events);
        long begin = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            LogVerifier verifier = new LogVerifier();
            held.forEach(verifier::take);
            if (!verifier.halts().isEmpty()) {
                throw new IllegalStateException("the log is not in order: " + verifier.halts());
            }
        }
        return pass((long) times * held.size(), begin, processor);
    }

    private List<LogEvent> held(int most) {
        List<LogEvent> held = new ArrayList<>();
        try (LogReader reader = LogReader.fromBeginning(bootstrap)) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (held.size() < most && reader.isBehind() && System.nanoTime() - end < 0) {
                reader.next(POLL).forEach(record -> held.add(event(record)));
            }
        }
        return held;
    }

    private List<byte[]> clear(int most) {
        List<byte[]> clear = new ArrayList<>();
        try (LogReader reader = LogReader.fromBeginning(bootstrap)) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (clear.size() < most && reader.isBehind() && System.nanoTime() - end < 0) {
                for (ConsumerRecord<byte[], byte[]> record : reader.next(POLL)) {
                    LogEvent event = event(record);
                    ProtectedPayload payload = ProtectedPayload.read(event.payload());
                    keys.apply(payload.kid()).ifPresent(key -> clear.add(payload.open(key, event.id())));
                }
            }
        }
        return clear;
    }

    private KeyLookup lookup() {
        return kid -> keys.apply(kid)
                .<KeyAnswer>map(KeyAnswer.Granted::new)
                .orElseGet(() -> new KeyAnswer.Refused("not invented here"));
    }

    private static void requireApplied(Taken taken) {
        switch (taken) {
            case Taken.Applied applied -> {}
            case Taken.Seen published -> {}
            case Taken.Unreadable unreadable -> {}
            case Taken.Halted halted -> throw new IllegalStateException("the rebuild halted: " + halted.halt());
        }
    }

    private static LogEvent event(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return CloudEventHeaders.read(headers, new String(record.value(), StandardCharsets.US_ASCII));
    }

    private static Pass pass(long events, long begin, long processor) {
        return new Pass(
                events, (System.nanoTime() - begin) / 1e9, (THREADS.getCurrentThreadCpuTime() - processor) / 1e9);
    }
}
