package se.stafett.contracts.discharge;

import se.stafett.contracts.payload.Stamp;

/**
 * That the patient left.
 *
 * @param leftAt as in {@link Stamp}
 * @param reported who reported it, and when
 */
public record Departure(String leftAt, Stamp reported) {}
