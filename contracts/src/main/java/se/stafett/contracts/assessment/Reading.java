package se.stafett.contracts.assessment;

/**
 * A value on one scale.
 *
 * @param scale the scale's code, such as {@code score}, {@code performance} or {@code vas}
 * @param value a decimal in text, in the unit that the catalogue gives
 */
public record Reading(String scale, String value) {}
