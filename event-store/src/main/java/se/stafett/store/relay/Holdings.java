package se.stafett.store.relay;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import se.stafett.contracts.event.LogEvent;

/** What the store holds, for those who have found something published. */
@FunctionalInterface
public interface Holdings {
    /** The first of these that the store does not hold, or holds another in place of. */
    Uni<Optional<LogEvent>> firstLacking(List<LogEvent> published);
}
