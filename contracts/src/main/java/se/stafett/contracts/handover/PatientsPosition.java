package se.stafett.contracts.handover;

import org.jspecify.annotations.Nullable;

/**
 * What the patient thinks of the handover.
 *
 * @param position agreed, disagreed or unable
 * @param reason present unless agreed
 */
public record PatientsPosition(String position, @Nullable String reason) {}
