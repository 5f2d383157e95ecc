package se.stafett.service.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal;

/**
 * How a service answers commands on one kind of thing.
 *
 * @param <E> what happens to it
 */
public interface Answers<E> {
    /** What the events brought into being, if they did. */
    Optional<UUID> created(List<? extends E> events);

    /** What an accepted command is answered with, as JSON. */
    Object body(Accepted accepted);

    /** Where the things are, such as {@code /v1/plans/}. */
    String address();

    /** Another holds what this one would have reserved. */
    default Refusal reserved(UUID holder) {
        throw new IllegalStateException("nothing is reserved");
    }

    /** Another thing that the command changes has changed meanwhile. */
    default Refusal changed(UUID other, long version) {
        throw new IllegalStateException("no command changes several");
    }
}
