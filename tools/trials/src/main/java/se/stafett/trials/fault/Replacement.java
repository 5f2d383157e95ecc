package se.stafett.trials.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Trial 15's fault: one replica ends and one of another release takes its place.
 *
 * @param what which one by which
 * @param ending from SIGTERM to its end
 * @param took from SIGTERM until the other was ready
 * @param silence from SIGTERM until an event was published that was decided after it
 */
record Replacement(Moment moment, String what, Duration ending, Duration took, Duration silence) implements Blow {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    /** Ten seconds for what is under way, and what the rest of an end in order takes. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    static Replacement of(Replica replica, Path home, String what, Moment moment, Tail tail) {
        Instant told = Instant.now();
        Duration ending = replica.replace(home);
        Duration took = Duration.between(told, Instant.now());
        Instant first = tail.awaitRecordedAfter(told, LONGEST).at();
        return new Replacement(moment, what, ending, took, Duration.between(told, first));
    }

    @Override
    public Seen seen(Evidence evidence, Tail tail) {
        List<String> findings = ending.compareTo(GRACE) > 0
                ? List.of("a replica ended " + ending.toMillis() + " ms after SIGTERM")
                : List.of();
        return new Seen(toString(), silence, findings);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s: ended within %d ms, replaced within %d ms, an event decided meanwhile was published after %d ms",
                what,
                moment,
                ending.toMillis(),
                took.toMillis(),
                silence.toMillis());
    }
}
