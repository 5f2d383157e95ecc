package se.stafett.bench.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.rebuild.LogVerifier;
import se.stafett.contracts.rebuild.PlanRebuild;

/**
 * The first events of a topic, held in memory: what can be done with them without Kafka's client, and what Jackson alone needs for them.
 */
public final class HeldLog {
    private final List<ConsumerRecord<byte[], byte[]>> records;
    private final Function<UUID, Optional<PatientKey>> keys;
    private final Bound bound;

    private HeldLog(List<ConsumerRecord<byte[], byte[]>> records, Function<UUID, Optional<PatientKey>> keys) {
        this.records = records;
        this.keys = keys;
        this.bound = Bound.of(records.stream().map(Rebuild::event).toList(), keys);
    }

    /** So many of the first events, or all if there are fewer. */
    public static HeldLog read(String bootstrap, int most, Function<UUID, Optional<PatientKey>> keys) {
        List<ConsumerRecord<byte[], byte[]>> held = new ArrayList<>();
        try (LogReader reader = LogReader.fromBeginning(bootstrap)) {
            reader.read(Math.min(most, reader.records()), held::add);
        }
        return new HeldLog(held, keys);
    }

    /**
     * All plans, so many times over: the headers of each record read, its place in the chain checked, its payload opened and read, and
     * the event applied to its plan.
     *
     * @throws IllegalStateException when an event cannot be applied
     */
    public Pass rebuild(int times) {
        Stopwatch watch = Stopwatch.start();
        for (int i = 0; i < times; i++) {
            PlanRebuild rebuild = new PlanRebuild(Rebuild.lookup(keys));
            records.forEach(record -> Rebuild.requireApplied(rebuild.take(Rebuild.event(record))));
        }
        return watch.pass((long) times * records.size());
    }

    /** What Jackson alone needs to bind the same events to records, envelope and opened payload; so many times over. */
    public Pass bind(int times) throws IOException {
        Stopwatch watch = Stopwatch.start();
        for (int i = 0; i < times; i++) {
            bound.bindAll();
        }
        return watch.pass((long) times * bound.size());
    }

    /**
     * The chain alone, without a key, so many times over.
     *
     * @throws IllegalStateException when a lane is not in order
     */
    public Pass verify(int times) {
        List<LogEvent> events = records.stream().map(Rebuild::event).toList();
        Stopwatch watch = Stopwatch.start();
        for (int i = 0; i < times; i++) {
            LogVerifier verifier = new LogVerifier();
            events.forEach(verifier::take);
            if (!verifier.halts().isEmpty()) {
                throw new IllegalStateException("the log is not in order: " + verifier.halts());
            }
        }
        return watch.pass((long) times * events.size());
    }
}
