package se.stafett.indicator.storage;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.jspecify.annotations.Nullable;

/** When all was last asked to be counted anew, and whether that is done. */
public final class Rebuilds {
    private Rebuilds() {}

    /** @param doneAt absent while it goes on */
    public record Rebuild(Instant askedAt, @Nullable Instant doneAt) {}

    public static Uni<Rebuild> latest(StatelessSession session) {
        return Rows.read(
                        session,
                        "select asked_at as \"askedAt\", done_at as \"doneAt\" from indicator.rebuild",
                        Map.of(),
                        Rebuild.class)
                .map(List::getFirst);
    }

    /** Forgets all that was counted, and how far the listener has come. */
    public static Uni<Rebuild> ask(StatelessSession session, String listener) {
        return session.createNativeQuery("select cast(indicator.begin_anew(:listener) as text)", String.class)
                .setParameter("listener", listener)
                .getSingleResultOrNull()
                .chain(() -> latest(session));
    }

    /** Unless it was asked for again in the meantime. */
    public static Uni<Integer> done(StatelessSession session, Rebuild rebuild) {
        return session.createNativeQuery("""
                        update indicator.rebuild set done_at = clock_timestamp()
                        where done_at is null and asked_at = cast(cast(:asked as text) as timestamptz)
                        """)
                .setParameter("asked", rebuild.askedAt().toString())
                .executeUpdate();
    }
}
