package se.stafett.service.storage;

import java.util.List;
import se.stafett.care.Decision;

/**
 * What was decided about one thing.
 *
 * @param before what it was decided on
 * @param events at least one
 */
public record Change<S, E, V>(Stored<S, V> before, List<? extends E> events) {
    public Change {
        events = List.copyOf(events);
    }

    /** A decision about one thing, as one about all that a command changes. */
    public static <S, E, V> Decision<Change<S, E, V>> decided(Stored<S, V> before, Decision<E> decision) {
        return switch (decision) {
            case Decision.Accepted<E> accepted -> Decision.accepted(new Change<>(before, accepted.events()));
            case Decision.Rejected<E> rejected -> Decision.rejected(rejected.refusal());
        };
    }
}
