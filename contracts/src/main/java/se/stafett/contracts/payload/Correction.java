package se.stafett.contracts.payload;

/**
 * A text that was put right, with both texts (patientdatalagen 3:14).
 *
 * @param target the path of the text in the document, as the event says it
 * @param at as in {@link Stamp}
 */
public record Correction(String target, String wrong, String corrected, String reason, By by, String at) {}
