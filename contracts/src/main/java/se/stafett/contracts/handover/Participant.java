package se.stafett.contracts.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part in the handover.
 *
 * @param kind professional, patient, relative or other
 * @param person HSA-id, for professionals
 * @param unit HSA-id of the unit that they come from; that unit may read the handover
 * @param part inviting, arriving, leaving, remaining or informed
 * @param relation what they are to the patient, for relatives and others
 */
public record Participant(
        UUID id,
        String kind,
        String name,
        @Nullable String person,
        @Nullable String unit,
        String part,
        @Nullable String relation) {}
