package se.stafett.audit.source;

import se.stafett.contracts.event.Lane;

/**
 * A part of the log that can be read by itself: the lanes, of all services, whose number leaves this remainder.
 *
 * @param number from 0
 * @param of how many shares there are; divides 64
 * @param events how many are expected, for the progress alone
 */
public record Share(int number, int of, long events) {
    public boolean holds(int lane) {
        return lane % of == number;
    }

    /** Whether a patient's events are in it. */
    public boolean holds(String patientRef) {
        return holds(Lane.of(patientRef));
    }
}
