package se.stafett.contracts.payload;

import org.jspecify.annotations.Nullable;

/**
 * The patient, by identifier.
 *
 * @param system FHIR system of the identifier, for example that of personnummer
 * @param value the identifier, normalised
 * @param protection confidentiality-marked or protected-registration; absent when the identity is not protected
 */
public record Patient(
        String system,
        String value,
        @Nullable String name,
        @Nullable String protection) {}
