package se.stafett.contracts.discharge;

import java.time.LocalDate;
import se.stafett.contracts.payload.Stamp;

/**
 * The day on which the patient was expected to leave.
 *
 * @param notified who notified of it, and when
 */
public record Estimate(LocalDate estimatedDischarge, Stamp notified) {}
