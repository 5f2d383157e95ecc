package se.stafett.service.meters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AppendResult;
import se.stafett.store.EventStore;
import se.stafett.store.StoredCommand;
import se.stafett.store.Submission;

/** A store of which is known how long appends take, what becomes of them, and which events happen how often. */
public final class MeteredStore implements EventStore {
    private enum Became {
        APPENDED,
        REPEATED,
        CONFLICT,
        RESERVED,
        FAILED
    }

    private final EventStore store;
    private final MeterRegistry registry;
    private final Map<Became, Timer> appends;
    private final Map<String, Counter> events = new ConcurrentHashMap<>();

    public MeteredStore(EventStore store, MeterRegistry registry) {
        this.store = store;
        this.registry = registry;
        this.appends = new EnumMap<>(
                Arrays.stream(Became.values()).collect(Collectors.toMap(Function.identity(), this::timer)));
    }

    private Timer timer(Became became) {
        return Timer.builder("stafett.append")
                .description("From the submission to the database's answer")
                .tag("became", became.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(Bounds.answer())
                .register(registry);
    }

    /** Lets events of this type be seen from the start, so that the first of them is an increase. */
    public void knows(String type) {
        Counter unused = events(type);
    }

    private Counter events(String type) {
        return events.computeIfAbsent(
                type,
                name -> Counter.builder("stafett.events")
                        .description("Events appended by this process")
                        .tag("type", name)
                        .register(registry));
    }

    @Override
    public Uni<AppendResult> append(Submission submission) {
        return Uni.createFrom().deferred(() -> {
            long began = System.nanoTime();
            return store.append(submission)
                    .onItem()
                    .invoke(result -> count(result, began))
                    .onFailure()
                    .invoke(failure -> record(Became.FAILED, began));
        });
    }

    private void count(AppendResult result, long began) {
        switch (result) {
            case AppendResult.Appended appended -> {
                record(Became.APPENDED, began);
                appended.events().forEach(event -> events(event.type()).increment());
            }
            case AppendResult.AlreadyDone done -> record(Became.REPEATED, began);
            case AppendResult.VersionConflict conflict -> record(Became.CONFLICT, began);
            case AppendResult.AlreadyReserved reserved -> record(Became.RESERVED, began);
        }
    }

    private void record(Became became, long began) {
        Timer timer = appends.get(became);
        if (timer != null) {
            timer.record(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    @Override
    public Multi<LogEvent> ofStream(UUID streamId, long afterVersion) {
        return store.ofStream(streamId, afterVersion);
    }

    @Override
    public Multi<LogEvent> ofLane(int lane, long afterPosition) {
        return store.ofLane(lane, afterPosition);
    }

    @Override
    public Uni<List<FoundStream>> find(String streamType, List<String> labels, Optional<UUID> after, int limit) {
        return store.find(streamType, labels, after, limit);
    }

    @Override
    public Uni<Optional<FoundStream>> find(UUID streamId) {
        return store.find(streamId);
    }

    @Override
    public Uni<Long> version(UUID streamId) {
        return store.version(streamId);
    }

    @Override
    public Uni<List<FoundStream>> due(String streamType, Instant moment, int limit) {
        return store.due(streamType, moment, limit);
    }

    @Override
    public Uni<Optional<StoredCommand>> findCommand(String scope, String key) {
        return store.findCommand(scope, key);
    }
}
