package se.stafett.bench.figure;

/**
 * What the same machine does in the same run when all but one part of the work is left away.
 *
 * @param name what was measured
 * @param value in the unit of the figure that it limits
 */
public record Limit(String name, double value) {}
