package se.stafett.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import se.stafett.store.FindStreams.FoundStream;

/** Finds the streams whose time has come. */
public interface FindDue {
    /**
     * Streams of a type that wanted to be looked at by this moment, the longest overdue first. A stream is found until an
     * append has given it another time, or none.
     *
     * @param limit 1 to 1,000
     */
    Uni<List<FoundStream>> due(String streamType, Instant moment, int limit);
}
