package se.stafett.audit.source;

import java.util.function.Consumer;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.event.LogEvent;

/** Takes the events of a log. What a broker gives again is not among them. */
@FunctionalInterface
public interface EventTaker extends Consumer<LogEvent> {
    /**
     * Another event came for a place whose event was taken before: two histories are told.
     *
     * @throws AuditFailure unless a taker knows better: nothing is told from a log that contradicts itself
     */
    default void forked(LogEvent other) {
        throw new AuditFailure(
                ExitCode.FINDING,
                other.source() + ", lane " + other.lane() + ", position " + other.position()
                        + ": two different events stand here (fork). 'audit verify' tells more of it.");
    }
}
