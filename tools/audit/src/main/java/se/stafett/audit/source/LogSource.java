package se.stafett.audit.source;

import java.util.List;

/** A log that can be read: as it was when the source was opened, however it grows. Used by one thread. */
public interface LogSource extends AutoCloseable {
    /** Its shares; together they are the whole log. */
    List<Share> shares();

    /**
     * Gives every event of a share, those of one lane of one service in the order in which they stand there.
     *
     * @throws se.stafett.audit.outcome.AuditFailure when something cannot be read, and says where
     */
    void read(Share share, EventTaker taker);

    /** The whole log. */
    default void read(EventTaker taker) {
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

    /** What it is, for people. */
    String name();

    @Override
    void close();
}
