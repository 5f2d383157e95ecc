package se.stafett.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.stafett.bench.figure.Percentiles;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.load.Load;

/** The runs of one measurement. */
final class Loads {
    private final List<Load> runs = new ArrayList<>();

    /** @throws IllegalStateException when too much of it failed */
    void add(Load run) {
        runs.add(run.sound());
    }

    Spread rate() {
        return spread(Load::rate);
    }

    /** Of each run's durations, in milliseconds. */
    Spread millis(double percent) {
        return spread(run -> Percentiles.of(run.durations()).millis(percent));
    }

    long failures() {
        return runs.stream().mapToLong(Load::failures).sum();
    }

    private Spread spread(ToDoubleFunction<Load> figure) {
        return Spread.of(runs.stream().map(figure::applyAsDouble).toList());
    }
}
