package se.stafett.bench.log;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Taken;

/** Rebuilds all plans from Kafka in one thread, as a subscriber does that has the keys at hand. */
public final class Rebuild {
    private final String bootstrap;
    private final Function<UUID, Optional<PatientKey>> keys;

    public Rebuild(String bootstrap, Function<UUID, Optional<PatientKey>> keys) {
        this.bootstrap = bootstrap;
        this.keys = keys;
    }

    /**
     * All plans of the topic.
     *
     * @throws IllegalStateException when an event cannot be applied, or not all come within a minute
     */
    public Pass run() {
        try (LogReader reader = LogReader.fromBeginning(bootstrap)) {
            PlanRebuild rebuild = new PlanRebuild(lookup(keys));
            long wanted = reader.records();
            Stopwatch watch = Stopwatch.start();
            long read = reader.read(wanted, record -> requireApplied(rebuild.take(event(record))));
            if (read < wanted) {
                throw new IllegalStateException(read + " of " + wanted + " events came within a minute");
            }
            return watch.pass(read);
        }
    }

    static KeyLookup lookup(Function<UUID, Optional<PatientKey>> keys) {
        return kid -> keys.apply(kid)
                .<KeyAnswer>map(KeyAnswer.Granted::new)
                .orElseGet(() -> new KeyAnswer.Refused("not invented here"));
    }

    static void requireApplied(Taken taken) {
        switch (taken) {
            case Taken.Applied applied -> {}
            case Taken.Seen published -> {}
            case Taken.Unreadable unreadable -> {}
            case Taken.Halted halted -> throw new IllegalStateException("the rebuild halted: " + halted.halt());
        }
    }

    static LogEvent event(ConsumerRecord<byte[], byte[]> record) {
        return CloudEventHeaders.read(record.headers(), Header::key, Header::value, record.value());
    }
}
