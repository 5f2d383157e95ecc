package se.stafett.store.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import se.stafett.contracts.event.LogEvent;

/** Asks the source itself for events that the broker did not bring. */
@FunctionalInterface
public interface FetchMissing {
    /** Events of the source's lane after a position, in order, at least the next one if it exists. */
    Uni<List<LogEvent>> after(String source, int lane, long position);
}
