package se.stafett.store;

import java.util.List;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;

/** What became of a submission. */
public sealed interface AppendResult {
    /** Written; the events as they now stand in the log. */
    record Appended(List<LogEvent> events) implements AppendResult {}

    /** The key was used before; nothing was written. Compare the request hash before you replay the response. */
    record AlreadyDone(StoredCommand command) implements AppendResult {}

    /** Somebody else wrote first; nothing was written. */
    record VersionConflict(UUID streamId, long expected, long actual) implements AppendResult {}

    /** Another stream holds the reservation; nothing was written. */
    record AlreadyReserved(String reservation, UUID holder) implements AppendResult {}
}
