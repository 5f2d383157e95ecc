package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import se.stafett.contracts.event.LogEvent;

/**
 * Trial 7's fault: the clock of one of two replicas is an hour ahead or behind for a while, and then right again; either way
 * it runs backwards once.
 *
 * @param minutes how far it was off
 * @param recovery from when it was right again until an event was published
 */
record WrongClock(Moment moment, int minutes, Duration recovery) implements Blow {
    static final int HOUR = 60;
    private static final Duration LASTS = Duration.ofSeconds(8);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(5);

    /**
     * @param clock the file in which the faked clock reads how far it is off
     * @param random decides whether it begins ahead or behind; then these come in turn
     */
    static Bout.Nemesis by(Path clock, Random random) {
        int[] minutes = {random.nextBoolean() ? HOUR : -HOUR};
        return (moment, load, servers, tail) -> {
            minutes[0] = -minutes[0];
            return at(moment, minutes[0], clock, load, tail);
        };
    }

    static void set(Path clock, int minutes) {
        try {
            Path next = clock.resolveSibling("next");
            Files.writeString(next, String.format(Locale.ROOT, "%+dm", minutes));
            Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static WrongClock at(Moment moment, int minutes, Path clock, Load load, Tail tail) {
        moment.await(load);
        set(clock, minutes);
        Instant until = Instant.now().plus(LASTS);
        Patiently.await("the right time", LONGEST, GLANCE, () -> Instant.now().isAfter(until));
        set(clock, 0);
        Instant right = Instant.now();
        Patiently.await(
                "an event", LONGEST, GLANCE, () -> tail.firstAfter(right).isPresent());
        return new WrongClock(
                moment, minutes, Duration.between(right, tail.firstAfter(right).orElseThrow()));
    }

    @Override
    public Seen seen(Evidence evidence, Tail tail) {
        return new Seen(toString(), recovery, List.of());
    }

    /** Where time runs backwards within a lane; whatever the clocks said, it must not. */
    static List<String> backwards(List<LogEvent> store) {
        Map<Integer, Instant> latest = new HashMap<>();
        List<String> findings = new ArrayList<>();
        for (LogEvent event : store) {
            Instant before = latest.getOrDefault(event.lane(), Instant.MIN);
            if (event.recordedAt().isBefore(before)) {
                findings.add("time runs backwards at lane " + event.lane() + ", position " + event.position());
            }
            latest.put(event.lane(), event.recordedAt());
        }
        return findings;
    }

    /** How many events were recorded in the future, by a clock that is right. */
    static long ahead(List<LogEvent> store, Instant now) {
        return store.stream().filter(event -> event.recordedAt().isAfter(now)).count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "one clock %+d min for %d s %s: right again, an event was published %d ms later",
                minutes,
                LASTS.toSeconds(),
                moment,
                recovery.toMillis());
    }
}
