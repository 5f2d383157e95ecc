package se.stafett.contracts.payload;

/**
 * Who and when.
 *
 * @param at when it happened, in UTC with six decimals, for example 2026-03-01T08:15:00.000000Z
 */
public record Stamp(By by, String at) {}
