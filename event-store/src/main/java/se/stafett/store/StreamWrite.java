package se.stafett.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Events for one stream, on condition that nobody wrote to it meanwhile.
 *
 * @param streamId the stream
 * @param streamType what kind of thing it is, for example {@code plan}
 * @param expectedVersion the version that the decision was made on, 0 for a new stream
 * @param state what the stream can be found by, and what it reserves, after these events
 * @param events at least one
 */
public record StreamWrite(
        UUID streamId, String streamType, long expectedVersion, StreamState state, List<NewEvent> events) {

    /** @throws IllegalArgumentException if there is no event, or a version below 0 is expected */
    public StreamWrite {
        events = List.copyOf(events);
        if (events.isEmpty() || expectedVersion < 0) {
            throw new IllegalArgumentException("a write has events and expects a version of 0 or more");
        }
    }

    /**
     * @param labels words to search by, such as {@code status:active} or {@code unit:SE…}; never personal data
     * @param reservation a name that at most one stream holds at a time, such as {@code active-plan:<patientRef>}
     * @param wakeAt when the stream wants to be looked at again although nobody does anything with it
     */
    public record StreamState(List<String> labels, Optional<String> reservation, Optional<Instant> wakeAt) {
        /** Labels are a set: their order does not matter and they come back sorted. */
        public StreamState {
            labels = labels.stream().distinct().sorted().toList();
        }

        /** Of a stream that waits for nothing. */
        public StreamState(List<String> labels, Optional<String> reservation) {
            this(labels, reservation, Optional.empty());
        }
    }
}
