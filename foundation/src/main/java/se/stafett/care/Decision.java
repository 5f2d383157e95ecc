package se.stafett.care;

import java.util.List;

/** What came of a command: events, or the reason why not. */
public sealed interface Decision<E> {

    /** @param events what happened, in order; at least one */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Rejected<E>(Refusal refusal) implements Decision<E> {}

    @SafeVarargs
    static <E> Decision<E> accepted(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> rejected(Refusal refusal) {
        return new Rejected<>(refusal);
    }
}
