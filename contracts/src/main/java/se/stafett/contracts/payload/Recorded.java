package se.stafett.contracts.payload;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import se.stafett.contracts.event.LogEvent;

/** An event of the log with what its payload says, of whatever kind of stream. */
public record Recorded(LogEvent envelope, AuthoredEvent<?> authored) {
    /**
     * The order in which events of several services are told: when they were recorded, and within one moment by source and
     * place, so that it is the same for everybody. Within a stream it is the order of the versions.
     */
    public static final Comparator<LogEvent> ORDER = Comparator.comparing(LogEvent::recordedAt)
            .thenComparing(LogEvent::source)
            .thenComparingInt(LogEvent::lane)
            .thenComparingLong(LogEvent::position);

    /** Those that had been recorded by that moment, each once, in their order. */
    public static List<Recorded> asOf(Instant moment, Collection<Recorded> events) {
        TreeSet<Recorded> known = new TreeSet<>(Comparator.comparing(Recorded::envelope, ORDER));
        events.stream()
                .filter(event -> !event.envelope().recordedAt().isAfter(moment))
                .forEach(known::add);
        return List.copyOf(known);
    }
}
