package se.stafett.contracts.payload;

import java.util.UUID;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.LogEvent;

/**
 * Where, when and by whom the event happened that is being folded.
 *
 * @param stream what it happened to
 * @param version the version that it makes
 * @param at as in {@link Stamp}
 */
public record Happening(UUID stream, long version, UUID event, String type, String at, By by) {

    /** What the envelope and the payload say of it. */
    public static Happening of(LogEvent envelope, By by) {
        return new Happening(
                envelope.streamId(),
                envelope.streamVersion(),
                envelope.id(),
                envelope.type(),
                EventTime.format(envelope.occurredAt()),
                by);
    }

    /** Who and when. */
    public Stamp stamp() {
        return new Stamp(by, at);
    }

    /** The reason, with who stated it and when. */
    public StatedReason because(String reason) {
        return new StatedReason(reason, by, at);
    }

    /** @throws UnfitEvent when it does not hold */
    public void require(boolean holds, String problem) {
        if (!holds) {
            throw unfit(problem);
        }
    }

    /** Says that this cannot have happened. */
    public UnfitEvent unfit(String problem) {
        return new UnfitEvent(stream, version, type, problem);
    }
}
