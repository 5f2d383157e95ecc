package se.stafett.contracts.handover;

import org.jspecify.annotations.Nullable;

/**
 * The patient or a relative was told something that they need to know.
 *
 * @param to patient or relative
 * @param what how-to-read, whom-to-call or next-steps
 */
public record InformationGiven(
        String to, String what, @Nullable String note) implements PatientEvent {}
