package se.stafett.bench.figure;

import java.util.Arrays;
import java.util.List;

/** What several runs of one measurement gave. */
public record Spread(double median, double min, double max, int runs) {

    /** @throws IllegalArgumentException without any run */
    public static Spread of(List<Double> runs) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no run");
        }
        double[] sorted = runs.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    public static Spread of(double onlyRun) {
        return of(List.of(onlyRun));
    }
}
