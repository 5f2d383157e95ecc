package se.stafett.service.involved;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/** One of several that pass on what is heard; all hear an event in the same transaction, or none does. */
@FunctionalInterface
public interface Hearer {
    /** Writes through the given session and nothing else. */
    Uni<Void> hear(StatelessSession session, Heard heard);
}
