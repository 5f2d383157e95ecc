package se.stafett.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds streams by label. Guaranteed: what an append wrote is found as soon as it has answered. */
public interface FindStreams {
    /**
     * Streams of a type that carry all the labels, by stream id (by its unsigned bytes, as it is written).
     *
     * @param after the last id of the page before, empty for the first page
     * @param limit 1 to 200
     */
    Uni<List<FoundStream>> find(String streamType, List<String> labels, Optional<UUID> after, int limit);

    /** One stream, if it is there. */
    Uni<Optional<FoundStream>> find(UUID streamId);

    /** The present version of a stream, 0 if it is not there: the cheapest way to see that nothing has happened to it. */
    Uni<Long> version(UUID streamId);

    /**
     * @param version its present version
     * @param patientRef whose it is
     */
    record FoundStream(UUID id, String type, long version, String patientRef, List<String> labels) {}
}
