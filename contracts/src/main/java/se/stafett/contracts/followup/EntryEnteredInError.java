package se.stafett.contracts.followup;

import java.util.UUID;

/**
 * A score, a check of a device or an experience should never have been; it stays readable, marked as an error.
 *
 * @param entry its id
 */
public record EntryEnteredInError(UUID entry, String reason) implements ContentEvent {}
