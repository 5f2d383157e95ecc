package se.stafett.bench.figure;

/**
 * Where a figure stands in a plot.
 *
 * @param series what it is drawn with: the points of a series are joined
 * @param at on the axis of what was varied, such as the number of clients
 */
public record Drawn(Plot plot, String series, double at) {}
