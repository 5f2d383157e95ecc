package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;

/**
 * Who carries an intervention out.
 *
 * @param kind unit, patient or relative
 * @param unit HSA-id, when a unit does it
 * @param name whom, when a relative does it
 */
public record Performer(
        String kind, @Nullable String unit, @Nullable String name) {}
