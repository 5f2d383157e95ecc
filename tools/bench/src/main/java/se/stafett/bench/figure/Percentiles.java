package se.stafett.bench.figure;

import java.util.Arrays;

/** Durations of one run in order, to ask for percentiles by nearest rank. */
public final class Percentiles {
    private static final double NANOS_A_MILLI = 1_000_000.0;

    private final long[] sorted;

    private Percentiles(long[] sorted) {
        this.sorted = sorted;
    }

    /**
     * @param nanos durations in nanoseconds, in any order; copied
     * @throws IllegalArgumentException when there are none
     */
    public static Percentiles of(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    /**
     * The smallest duration that at least so many of a hundred do not exceed, in milliseconds.
     *
     * @param percent above 0, at most 100
     */
    public double millis(double percent) {
        if (percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("no percentile: " + percent);
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[rank - 1] / NANOS_A_MILLI;
    }
}
