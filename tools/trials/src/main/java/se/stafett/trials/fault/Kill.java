package se.stafett.trials.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import se.stafett.local.stack.Service;
import se.stafett.trials.OwnStack;
import se.stafett.trials.fault.Tail.Arrival;

/**
 * One end of plan-service, and how it came back.
 *
 * @param ending how long it took to end
 * @param down from its end until the service was ready again
 * @param idle from then until it had taken a command
 * @param silent from then until Kafka carried the event of that command
 * @param findings what must not be
 */
record Kill(Moment moment, Duration ending, Duration down, Duration idle, Duration silent, List<String> findings)
        implements Blow {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(5);
    /** Ten seconds for what is under way, and what the rest of an end in order takes. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    /** {@code kill -9}. */
    static Kill at(Moment moment, Load load, Servers servers, Tail tail) {
        moment.await(load);
        OwnStack stack = servers.host();
        Instant told = Instant.now();
        stack.kill(Service.PLAN.name());
        return back(moment, told, stack, tail, List.of());
    }

    /** SIGTERM: what is under way may be finished, and then it has to end by itself. */
    static Kill inOrder(Moment moment, Load load, Servers servers, Tail tail) {
        moment.await(load);
        OwnStack stack = servers.host();
        ProcessHandle process = stack.process(Service.PLAN.name());
        Instant told = Instant.now();
        process.destroy();
        Patiently.await("the end of plan-service", PATIENCE, GLANCE, () -> !process.isAlive());
        Duration took = Duration.between(told, Instant.now());
        List<String> findings = took.compareTo(GRACE) > 0
                ? List.of("plan-service ended " + took.toMillis() + " ms after SIGTERM")
                : List.of();
        return back(moment, told, stack, tail, findings);
    }

    private static Kill back(Moment moment, Instant told, OwnStack stack, Tail tail, List<String> findings) {
        Instant dead = Instant.now();
        stack.restart();
        Instant ready = Instant.now();
        Arrival first = tail.awaitRecordedAfter(dead, PATIENCE);
        Instant taken = later(ready, first.event().recordedAt());
        return new Kill(
                moment,
                Duration.between(told, dead),
                Duration.between(dead, ready),
                Duration.between(ready, taken),
                Duration.between(taken, later(taken, first.at())),
                findings);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public Seen seen(Evidence evidence, Tail tail) {
        Duration recovery = idle.plus(silent);
        return new Seen(toString(), recovery, ending.plus(down).plus(recovery), findings);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "ended %s within %d ms: ready after %5d ms, took a command %4d ms later, published it in %3d ms",
                moment,
                ending.toMillis(),
                down.toMillis(),
                idle.toMillis(),
                silent.toMillis());
    }
}
