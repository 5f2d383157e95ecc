package se.stafett.trials.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;
import se.stafett.trials.fault.Evidence.Place;

/** Follows the topic while a trial goes on, and notes when each event came for the first time. */
final class Tail implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final Topic topic;
    private final Thread thread;
    private final Set<Place> seen = new HashSet<>();
    private final ConcurrentLinkedQueue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private volatile boolean stopping;
    private volatile Optional<RuntimeException> failure = Optional.empty();

    /** An event that Kafka had not carried before. */
    record Arrival(LogEvent event, Instant at) {}

    private Tail(Topic topic) {
        this.topic = topic;
        this.thread = Thread.ofPlatform().daemon().name("tail").unstarted(this::follow);
    }

    static Tail of(String bootstrap) {
        Tail tail = new Tail(Topic.open(bootstrap));
        tail.thread.start();
        return tail;
    }

    private void follow() {
        try (topic) {
            while (!stopping) {
                topic.next(Duration.ofMillis(100)).forEach(this::take);
            }
        } catch (RuntimeException broken) {
            failure = Optional.of(broken);
        }
    }

    private void take(Delivered record) {
        if (seen.add(Place.of(record.event()))) {
            arrivals.add(new Arrival(record.event(), Instant.now()));
        }
    }

    /** The first arrival of an event that was recorded after a moment. */
    Optional<Arrival> firstRecordedAfter(Instant moment) {
        requireHealth();
        return arrivals.stream()
                .filter(arrival -> arrival.event().recordedAt().isAfter(moment))
                .findFirst();
    }

    /**
     * The same, once it has come.
     *
     * @throws IllegalStateException when it does not come in time
     */
    Arrival awaitRecordedAfter(Instant moment, Duration within) {
        Patiently.await(
                "an event", within, GLANCE, () -> firstRecordedAfter(moment).isPresent());
        return firstRecordedAfter(moment).orElseThrow();
    }

    /** When something came for the first time after a moment, whenever it was recorded. */
    Optional<Instant> firstAfter(Instant moment) {
        requireHealth();
        return arrivals.stream()
                .map(Arrival::at)
                .filter(at -> at.isAfter(moment))
                .findFirst();
    }

    /** The event of that place, once it has come. */
    Optional<LogEvent> at(int lane, long position) {
        requireHealth();
        return arrivals.stream()
                .map(Arrival::event)
                .filter(event -> event.lane() == lane && event.position() == position)
                .findFirst();
    }

    /** When the last of the events came that were recorded between two moments. */
    Optional<Instant> lastOf(Instant from, Instant to) {
        return arrivals.stream()
                .filter(arrival -> arrival.event().recordedAt().isAfter(from))
                .filter(arrival -> arrival.event().recordedAt().isBefore(to))
                .map(Arrival::at)
                .max(Comparator.naturalOrder());
    }

    /** How many of the events have come. */
    long carried(List<LogEvent> events) {
        requireHealth();
        Set<Place> there =
                arrivals.stream().map(arrival -> Place.of(arrival.event())).collect(Collectors.toSet());
        return events.stream().map(Place::of).filter(there::contains).count();
    }

    private void requireHealth() {
        failure.ifPresent(broken -> {
            throw new IllegalStateException("the topic cannot be followed", broken);
        });
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.join();
    }
}
