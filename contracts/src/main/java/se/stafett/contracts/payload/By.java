package se.stafett.contracts.payload;

import org.jspecify.annotations.Nullable;

/**
 * Who did it: the role, and for professionals their HSA-ids.
 *
 * @param role clinician, coordinator, patient, relative or system
 * @param person HSA-id of the person; absent for patients, relatives and systems
 * @param unit HSA-id of the care unit acted for; absent for patients and relatives
 * @param provider HSA-id of the care provider; absent for patients and relatives
 */
public record By(
        String role,
        @Nullable String person,
        @Nullable String unit,
        @Nullable String provider) {}
