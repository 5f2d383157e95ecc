package se.stafett.trials.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
record Outage(Moment moment, Instant dead, Instant called, Instant back) implements Blow {
    private static final int COMMANDS_WITHOUT = 150;
    private static final int LEAST_EVENTS_WITHOUT = 100;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofMillis(5);

    /** Waits for the moment, kills, lets commands go on for a while and starts the broker again. */
    static Outage at(Moment moment, Load load, Servers servers, Tail tail) {
        moment.await(load);
        OwnStack stack = servers.host();
        stack.kill("kafka");
        Instant dead = Instant.now();
        long until = load.commands() + COMMANDS_WITHOUT;
        waitFor("commands without a broker", () -> load.commands() >= until || load.isOver());
        Instant called = Instant.now();
        stack.restart();
        Instant back = Instant.now();
        waitFor(
                "an event that was decided after the broker's return",
                () -> tail.firstRecordedAfter(back).isPresent() || load.isOver());
        return new Outage(moment, dead, called, back);
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        Patiently.await(what, LONGEST, GLANCE, condition);
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

    @Override
    public Seen seen(Evidence evidence, Tail tail) {
        long events = backlog(evidence);
        String words = String.format(
                Locale.ROOT,
                "%s: %d events meanwhile, in Kafka %d ms after its return",
                this,
                events,
                draining(tail).toMillis());
        List<String> findings = events < LEAST_EVENTS_WITHOUT
                ? List.of("commands were not accepted without a broker: " + words)
                : List.of();
        return new Seen(words, draining(tail), findings);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "broker killed %s, called back after %d ms",
                moment,
                Duration.between(dead, called).toMillis());
    }
}
