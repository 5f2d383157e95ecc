package se.stafett.audit.moment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import se.stafett.contracts.event.LogEvent;

/**
 * Draws moments from a log: when something was recorded, or the microsecond before. The same seed draws the same moments from the same
 * log, in whatever order its lanes come. Memory: as many moments as are drawn.
 */
public final class Drawing implements Consumer<LogEvent> {
    private record Lot(long number, Instant moment) {
        static final Comparator<Lot> ORDER =
                Comparator.comparingLong(Lot::number).thenComparing(Lot::moment);
    }

    private final int wanted;
    private final long seed;
    private final NavigableSet<Lot> drawn = new TreeSet<>(Lot.ORDER);

    /** @param wanted how many; fewer when the log has not so many */
    public Drawing(int wanted, long seed) {
        this.wanted = wanted;
        this.seed = seed;
    }

    @Override
    public void accept(LogEvent event) {
        Instant recorded = event.recordedAt();
        SplittableRandom random = new SplittableRandom(seed ^ ChronoUnit.MICROS.between(Instant.EPOCH, recorded));
        drawn.add(new Lot(random.nextLong(), recorded.minusNanos(random.nextBoolean() ? 1_000 : 0)));
        if (drawn.size() > wanted) {
            drawn.pollLast();
        }
    }

    /** The moments, each once. */
    public NavigableSet<Instant> moments() {
        NavigableSet<Instant> moments = new TreeSet<>();
        drawn.forEach(lot -> moments.add(lot.moment()));
        return moments;
    }
}
