package se.stafett.audit.source;

import java.util.List;
import java.util.function.Consumer;
import se.stafett.contracts.event.LogEvent;

/** A log that can be read: as it was when the source was opened, however it grows. Used by one thread. */
public interface LogSource extends AutoCloseable {
    /** Its shares; together they are the whole log. */
    List<Share> shares();

    /**
     * Gives every event of a share, those of one lane of one service in the order in which they stand there.
     *
     * @throws se.stafett.audit.outcome.AuditFailure when something cannot be read, and says where
     */
    void read(Share share, Consumer<LogEvent> taker);

    /** The whole log. */
    default void read(Consumer<LogEvent> taker) {
        shares().forEach(share -> read(share, taker));
    }

    /** The share that a patient's events are in. */
    default Share shareOf(String patientRef) {
        return shares().stream()
                .filter(share -> share.holds(patientRef))
                .findFirst()
                .orElseThrow();
    }

    /** How many events are expected in all. */
    default long events() {
        return shares().stream().mapToLong(Share::events).sum();
    }

    /** Whether a broker may have given an event twice, which is no fault; in an export it is one. */
    boolean mayRepeat();

    /** What it is, for people. */
    String name();

    @Override
    void close();
}
