package se.stafett.trials.fault;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.stafett.trials.OwnStack;
import se.stafett.trials.fault.Tail.Arrival;

/**
 * One {@code kill -9} of plan-service, and how it came back.
 *
 * @param down from the kill until the service was ready again
 * @param idle from then until it had taken a command
 * @param silent from then until Kafka carried the event of that command
 */
record Kill(Moment moment, Duration down, Duration idle, Duration silent) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Waits for the moment, kills, starts again and waits for the first event. */
    static Kill at(Moment moment, Load load, OwnStack stack, Tail tail) {
        moment.await(load);
        stack.kill("plan-service");
        Instant dead = Instant.now();
        stack.restart();
        Instant ready = Instant.now();
        Arrival first = await().pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() -> tail.firstRecordedAfter(dead), Optional::isPresent)
                .orElseThrow();
        Instant taken = later(ready, first.event().recordedAt());
        return new Kill(
                moment,
                Duration.between(dead, ready),
                Duration.between(ready, taken),
                Duration.between(taken, later(taken, first.at())));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "killed at %4.1f %% and %2d commands: ready after %5d ms, took a command %4d ms later, published it in %3d ms",
                100 * moment.share(),
                moment.more(),
                down.toMillis(),
                idle.toMillis(),
                silent.toMillis());
    }
}
