package se.stafett.store.inbox;

/**
 * The parked events of one patient, waiting in order.
 *
 * @param events how many wait
 * @param position the place of the first in its lane
 * @param reason why the first could not be applied
 */
public record ParkedSequence(String source, String patientRef, int events, long position, String reason) {}
