package se.stafett.contracts.plan;

/**
 * Why something was done, by whom and when.
 *
 * @param at as in {@link Stamp}
 */
public record StatedReason(String reason, By by, String at) {}
