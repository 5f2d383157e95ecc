package se.stafett.service.listening;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.Map;

/** What listeners do, in figures. */
@Singleton
class ListeningMeters {
    private final MeterRegistry registry;

    ListeningMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void applied(String listener) {
        count("applied", listener);
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
        registry.counter("stafett.listening.unreadable").increment();
    }

    /** @param lacking the lanes that cannot go on, since the log does not give what comes next */
    void watch(String listener, Map<?, ?> lacking) {
        registry.gaugeMapSize("stafett.listening.lacking", Tags.of("listener", listener), lacking);
    }

    private void count(String what, String listener) {
        registry.counter("stafett.listening.events", "listener", listener, "became", what)
                .increment();
    }
}
