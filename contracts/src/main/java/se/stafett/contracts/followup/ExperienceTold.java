package se.stafett.contracts.followup;

import java.util.UUID;

/**
 * Somebody told how the time has been.
 *
 * @param teller patient or relative
 */
public record ExperienceTold(UUID experience, String teller, String text) implements ContentEvent {}
