package se.stafett.store;

import java.time.Instant;
import java.util.List;

/**
 * What one command wants written: to one stream, or to several of the same patient.
 *
 * @param command who asked, so that a retry finds the first answer
 * @param patientRef decides the lane
 * @param writes one per stream, in the order in which their events are to lie
 * @param now the service's clock; the store records this or, if the lane is already later, the lane's last time
 */
public record Submission(CommandReceipt command, String patientRef, List<StreamWrite> writes, Instant now) {

    /** @throws IllegalArgumentException if there is no write, two to the same stream, or two that reserve the same name */
    public Submission {
        writes = List.copyOf(writes);
        List<String> reservations = writes.stream()
                .flatMap(write -> write.state().reservation().stream())
                .toList();
        if (reservations.stream().distinct().count() < reservations.size()) {
            throw new IllegalArgumentException("two streams of a submission cannot hold the same reservation");
        }
        if (writes.isEmpty()
                || writes.stream().map(StreamWrite::streamId).distinct().count() < writes.size()) {
            throw new IllegalArgumentException("a submission writes to at least one stream, and to each once");
        }
    }
}
