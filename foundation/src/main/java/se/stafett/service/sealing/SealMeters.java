package se.stafett.service.sealing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import se.stafett.store.seal.Contradiction;
import se.stafett.store.seal.SealListener;

/** What the sealer does, in figures; what calls for a person, in the log as well. */
@Singleton
class SealMeters implements SealListener {
    private static final Logger LOG = Logger.getLogger("se.stafett.seal");

    private final MeterRegistry registry;
    private final AtomicLong size = new AtomicLong();
    private final AtomicInteger forked = new AtomicInteger();
    private final AtomicInteger contradicted = new AtomicInteger();
    private final Map<String, AtomicLong> witnessed = new ConcurrentHashMap<>();
    private final Counter failures;
    private volatile List<Contradiction> told = List.of();

    SealMeters(MeterRegistry registry) {
        this.registry = registry;
        failures = registry.counter("stafett.seal.failures");
        registry.gauge("stafett.seal.size", size);
        registry.gauge("stafett.seal.forked", forked);
        registry.gauge("stafett.seal.contradicted", contradicted);
    }

    @Override
    public void sealed(long leaves) {
        size.set(leaves);
        forked.set(0);
    }

    @Override
    public void contradicted(List<Contradiction> contradictions) {
        contradicted.set(contradictions.size());
        if (!contradictions.equals(told)) {
            contradictions.forEach(lane -> LOG.errorf(
                    "Lane %d is not what was sealed of it up to position %d (it ends at %d now): its history was changed",
                    lane.lane(), lane.sealed(), lane.found()));
            told = contradictions;
        }
    }

    @Override
    public void witnessed(String witness, long leaves) {
        witnessed
                .computeIfAbsent(
                        witness,
                        name -> registry.gauge(
                                "stafett.witness.size", Tags.of("witness", name), new AtomicLong(), AtomicLong::get))
                .set(leaves);
    }

    @Override
    public void refused(String witness, String why) {
        registry.counter("stafett.witness.refusals", "witness", witness).increment();
    }

    @Override
    public void failed(Throwable failure) {
        failures.increment();
    }

    @Override
    public void forked(String why) {
        if (forked.getAndSet(1) == 0) {
            LOG.errorf("Nothing is sealed any more: %s", why);
        }
    }
}
