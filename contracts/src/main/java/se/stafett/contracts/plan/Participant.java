package se.stafett.contracts.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part in the plan.
 *
 * @param kind professional, relative or other
 * @param person HSA-id, for professionals
 * @param unit HSA-id, for professionals
 * @param relation what they are to the patient, for relatives and others
 */
public record Participant(
        UUID id,
        String kind,
        String name,
        @Nullable String person,
        @Nullable String unit,
        @Nullable String relation,
        @Nullable String phone) {}
