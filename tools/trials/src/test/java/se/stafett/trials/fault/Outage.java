package se.stafett.trials.fault;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import se.stafett.trials.OwnStack;

/**
 * One {@code kill -9} of the broker, and its return.
 *
 * @param dead when it was gone
 * @param called when it was started again, after commands had gone on without it
 * @param back when it answered again
 */
record Outage(Moment moment, Instant dead, Instant called, Instant back) {
    private static final int COMMANDS_WITHOUT = 150;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** Waits for the moment, kills, lets commands go on for a while and starts the broker again. */
    static Outage at(Moment moment, Load load, OwnStack stack) {
        moment.await(load);
        stack.kill("kafka");
        Instant dead = Instant.now();
        long until = load.commands() + COMMANDS_WITHOUT;
        waitFor(() -> load.commands() >= until || load.isOver());
        Instant called = Instant.now();
        stack.restart();
        return new Outage(moment, dead, called, Instant.now());
    }

    private static void waitFor(BooleanSupplier condition) {
        await().pollInterval(Duration.ofMillis(5)).atMost(LONGEST).until(condition::getAsBoolean);
    }

    /** How many events were decided while there was no broker. */
    long backlog(Evidence evidence) {
        return evidence.store().stream()
                .filter(event ->
                        event.recordedAt().isAfter(dead) && event.recordedAt().isBefore(called))
                .count();
    }

    /** How long it took from the broker's return until Kafka had them all. */
    Duration draining(Tail tail) {
        Instant last = tail.lastOf(dead, called).orElse(back);
        return last.isAfter(back) ? Duration.between(back, last) : Duration.ZERO;
    }

    String inWords(Evidence evidence, Tail tail) {
        return String.format(
                Locale.ROOT,
                "broker killed at %4.1f %% and %2d commands, called back after %d ms: %d events meanwhile, in Kafka %d ms after its return",
                100 * moment.share(),
                moment.more(),
                Duration.between(dead, called).toMillis(),
                backlog(evidence),
                draining(tail).toMillis());
    }
}
