package se.stafett.contracts.journey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One stream of the patient's, such as a plan.
 *
 * @param events at least one, in their order
 */
record Strand<E, S>(UUID id, List<Happened<E, S>> events) {
    Strand {
        events = List.copyOf(events);
    }

    Happened<E, S> first() {
        return events.getFirst();
    }

    S now() {
        return events.getLast().after();
    }

    <T extends E> Stream<Happened<T, S>> all(Class<T> type) {
        return events.stream().filter(one -> type.isInstance(one.event())).map(one -> one.as(type));
    }

    Stream<Happened<E, S>> after(Happened<?, ?> moment) {
        return events.stream().filter(one -> one.isAfter(moment));
    }

    /** The state at that moment, with what happened in it; empty when the stream had not begun. */
    Optional<S> at(Happened<?, ?> moment) {
        return events.stream()
                .takeWhile(one -> !one.isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(Happened::after);
    }
}
