package se.stafett.store.inbox;

import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

/**
 * How far a lane has been applied, and how an event that arrives stands to it.
 *
 * @param position the last position applied, 0 before the first
 * @param hash the hash of that event, {@link Hash#GENESIS} before the first
 */
public record Checkpoint(long position, Hash hash) {
    public static final Checkpoint START = new Checkpoint(0, Hash.GENESIS);

    /** Where a lane stands that is about to apply this event. */
    static Checkpoint before(LogEvent event) {
        return new Checkpoint(event.position() - 1, event.prevHash());
    }

    /** How an event stands to what was applied. */
    public sealed interface Standing {
        /** It is the next one and bound to the last. */
        record Next() implements Standing {}

        /** It was applied before. */
        record Repeated() implements Standing {}

        /** Events between the last one and it are missing. */
        record Ahead() implements Standing {}

        /** It tells another history than the one applied, or its content does not match its hash. */
        record Forked(String reason) implements Standing {}
    }

    /** An event that lies before the last one is taken for a repetition without a look at its content. */
    public Standing of(LogEvent event) {
        if (event.position() < position) {
            return new Standing.Repeated();
        }
        if (event.position() == position) {
            return event.hash().equals(hash)
                    ? new Standing.Repeated()
                    : forked(event, "is not the event that was applied there");
        }
        if (event.position() > position + 1) {
            return new Standing.Ahead();
        }
        if (!event.prevHash().equals(hash)) {
            return forked(event, "does not follow the event that was applied before it");
        }
        return event.isIntact()
                ? new Standing.Next()
                : forked(event, "was altered: its hash is not that of its content");
    }

    /** After the event was applied. */
    public Checkpoint after(LogEvent event) {
        return new Checkpoint(event.position(), event.hash());
    }

    private static Standing forked(LogEvent event, String how) {
        return new Standing.Forked(
                "event " + event.id() + " at position " + event.position() + " of lane " + event.lane() + " " + how);
    }
}
