package se.stafett.service.listening;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.stafett.service.meters.Bounds;

/** What listeners do, in figures. */
@Singleton
class ListeningMeters {
    private static final String LISTENER = "listener";
    private static final List<String> EVERY_END = List.of("applied", "repeated", "parked", "halted");

    private final MeterRegistry registry;
    private final Counter unreadable;
    private final Clock clock;

    ListeningMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.unreadable = registry.counter("stafett.listening.unreadable");
    }

    void applied(String listener, Instant recordedAt) {
        count("applied", listener);
        lag(listener).record(Duration.between(recordedAt, clock.instant()));
    }

    void repeated(String listener) {
        count("repeated", listener);
    }

    void parked(String listener) {
        count("parked", listener);
    }

    void halted(String listener) {
        count("halted", listener);
    }

    /** A record that is no event: what it was is unknown, and its lane will notice that it lacks one. */
    void unreadable() {
        unreadable.increment();
    }

    private Timer lag(String listener) {
        return Timer.builder("stafett.listening.lag")
                .description("From the record in the other service's store to the committed effect here")
                .tag(LISTENER, listener)
                .serviceLevelObjectives(Bounds.lag())
                .register(registry);
    }

    /** @param lacking the lanes that cannot go on, since the log does not give what comes next */
    void watch(String listener, Map<?, ?> lacking) {
        registry.gaugeMapSize("stafett.listening.lacking", Tags.of(LISTENER, listener), lacking);
        EVERY_END.forEach(end -> events(end, listener));
        Timer unused = lag(listener);
    }

    private void count(String what, String listener) {
        events(what, listener).increment();
    }

    private Counter events(String became, String listener) {
        return registry.counter("stafett.listening.events", LISTENER, listener, "became", became);
    }
}
