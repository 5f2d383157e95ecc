package se.stafett.trials.fault;

import java.time.Duration;
import java.util.List;

/** How long things took, the shortest first. */
record Latencies(List<Duration> sorted) {
    static Latencies of(List<Duration> all) {
        return new Latencies(all.stream().sorted().toList());
    }

    /** The time within which this share of them was done; zero when there are none. */
    Duration within(double share) {
        return sorted.isEmpty()
                ? Duration.ZERO
                : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    @Override
    public String toString() {
        return "p50 " + within(0.5).toMillis() + " ms, p99 " + within(0.99).toMillis() + " ms, most "
                + within(1).toMillis() + " ms";
    }
}
