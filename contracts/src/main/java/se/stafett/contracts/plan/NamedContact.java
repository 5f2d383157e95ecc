package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;

/**
 * The person whom patient and providers turn to.
 *
 * @param person HSA-id
 * @param unit HSA-id of the contact's care unit
 */
public record NamedContact(String name, @Nullable String person, String unit, String phone) {}
