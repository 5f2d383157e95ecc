package se.stafett.contracts.plan;

/**
 * A text that was put right, with both texts (patientdatalagen 3:14).
 *
 * @param target as in {@link TextCorrected}
 * @param at as in {@link Stamp}
 */
public record Correction(String target, String wrong, String corrected, String reason, By by, String at) {}
