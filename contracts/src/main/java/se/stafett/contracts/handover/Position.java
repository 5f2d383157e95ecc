package se.stafett.contracts.handover;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * What the patient thinks of the handover; see {@link PatientsPosition}.
 *
 * @param recorded who recorded it, and when
 */
public record Position(String position, @Nullable String reason, Stamp recorded) {}
