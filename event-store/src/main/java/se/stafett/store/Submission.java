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
public record Submission(CommandReceipt command, String patientRef, List<StreamWrite> writes, Instant now) {}
