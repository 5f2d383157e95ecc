package se.stafett.store;

import io.smallrye.mutiny.Multi;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;

/**
 * Reads events back, in order, as a stream that is pulled: memory stays bounded however long the history.
 *
 * <p>Guaranteed: what was seen at a place is seen there for ever. Not guaranteed: that a read that runs while others
 * append sees their last events.
 */
public interface ReadEvents {
    /** The events of one stream with a version above {@code afterVersion}; nothing for a stream that is not there. */
    Multi<LogEvent> ofStream(UUID streamId, long afterVersion);

    /** The events of one lane with a position above {@code afterPosition}. */
    Multi<LogEvent> ofLane(int lane, long afterPosition);
}
