package se.stafett.contracts.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.stafett.contracts.payload.Recorded;

/** The timeline of a patient over all services. */
public final class History {
    private History() {}

    /**
     * In the order in which it was recorded, as known at a moment. Events may be given in any order and more than once.
     *
     * @param events of one patient
     */
    public static List<Entry> of(Collection<Recorded> events, Instant asOf) {
        return Recorded.asOf(asOf, events).stream().map(Entry::of).toList();
    }
}
