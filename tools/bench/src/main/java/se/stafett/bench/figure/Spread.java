package se.stafett.bench.figure;

import java.util.List;

/**
 * What several runs of one measurement gave.
 *
 * @param values one of each run, in the order of the runs
 */
public record Spread(List<Double> values) {

    /** @throws IllegalArgumentException without any run */
    public Spread {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no run");
        }
        values = List.copyOf(values);
    }

    public static Spread of(List<Double> runs) {
        return new Spread(runs);
    }

    public static Spread of(double onlyRun) {
        return of(List.of(onlyRun));
    }

    public double median() {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    public double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double max() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    public int runs() {
        return values.size();
    }
}
