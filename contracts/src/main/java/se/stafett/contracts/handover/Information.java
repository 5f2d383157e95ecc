package se.stafett.contracts.handover;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * What someone was told; see {@link InformationGiven}.
 *
 * @param given who told it, and when
 */
public record Information(String to, String what, @Nullable String note, Stamp given) {}
