package se.stafett.contracts.payload;

/**
 * Why something was done, by whom and when.
 *
 * @param at as in {@link Stamp}
 */
public record StatedReason(String reason, By by, String at) {}
