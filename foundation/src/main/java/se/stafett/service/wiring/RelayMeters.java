package se.stafett.service.wiring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.meters.Bounds;
import se.stafett.store.relay.RelayListener;
import se.stafett.store.relay.UnsuitableTopic;

/** What the relay does, in figures. */
@Singleton
class RelayMeters implements RelayListener {
    private final Clock clock;
    private final Counter published;
    private final Counter failures;
    private final Timer lag;
    private final AtomicInteger lanes = new AtomicInteger();
    private volatile Optional<UnsuitableTopic> halted = Optional.empty();

    RelayMeters(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        published = registry.counter("stafett.relay.published");
        failures = registry.counter("stafett.relay.failures");
        lag = Timer.builder("stafett.relay.lag")
                .description("From the record in the store to the broker's acknowledgement, oldest event of each batch")
                .serviceLevelObjectives(Bounds.lag())
                .register(registry);
        registry.gauge("stafett.relay.lanes", lanes);
    }

    @Override
    public void leased(int count) {
        lanes.set(count);
    }

    @Override
    public void published(List<LogEvent> events) {
        published.increment(events.size());
        events.stream()
                .map(LogEvent::recordedAt)
                .min(Comparator.naturalOrder())
                .ifPresent(oldest -> lag.record(Duration.between(oldest, clock.instant())));
    }

    @Override
    public void failed(Throwable failure) {
        failures.increment();
    }

    @Override
    public void halted(UnsuitableTopic reason) {
        halted = Optional.of(reason);
    }

    /** Why the relay gave up, if it has. */
    Optional<UnsuitableTopic> halted() {
        return halted;
    }
}
