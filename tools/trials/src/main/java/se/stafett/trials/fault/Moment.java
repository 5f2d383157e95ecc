package se.stafett.trials.fault;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A moment of a load, told by its progress and not by the clock, so that it lies alike on slow and fast machines.
 *
 * @param share of the plans that are complete, 0 to 1; 0 for a load that is not told how much there is to do
 * @param more commands that are begun after that, or after the fault before
 */
record Moment(double share, int more) {
    private static final int MOST_COMMANDS = 60;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofNanos(200_000);

    /** Moments in order, one somewhere in each of so many equal stretches of the load up to a share of it. */
    static List<Moment> spread(int count, double share, Random random) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Moment(share * (n + random.nextDouble()) / count, random.nextInt(MOST_COMMANDS)))
                .toList();
    }

    /** Returns when it has come. */
    void await(Load load) {
        until(() -> load.share() >= share || load.isOver());
        long from = load.commands();
        until(() -> load.commands() >= from + more || load.isOver());
        if (load.isOver()) {
            throw new IllegalStateException("the load ended before " + this);
        }
    }

    @Override
    public String toString() {
        return share == 0
                ? "after " + more + " commands"
                : String.format(Locale.ROOT, "at %4.1f %% and %2d commands", 100 * share, more);
    }

    private void until(BooleanSupplier condition) {
        Patiently.await(toString(), LONGEST, GLANCE, condition);
    }
}
