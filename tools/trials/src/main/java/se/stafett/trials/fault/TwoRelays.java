package se.stafett.trials.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import se.stafett.local.stack.Service;
import se.stafett.trials.OwnStack;

/**
 * Trial 2's fault: one of two plan-services on the same store is stopped for longer than its leases last, so that the other
 * takes its lanes over, and then goes on as if nothing had been.
 *
 * @param who which of them
 * @param recovery from when it went on until an event was published that was decided after that
 */
record TwoRelays(Moment moment, String who, Duration recovery) implements Blow {
    private static final Duration BEYOND_THE_LEASE = Duration.ofSeconds(8);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(5);

    /** @param random decides which of the two is stopped */
    static Bout.Nemesis by(Random random) {
        return (moment, load, servers, tail) -> {
            moment.await(load);
            return random.nextBoolean()
                    ? at(moment, "the one that is called", servers.host(), tail)
                    : at(moment, "the one that is not called", servers.second(), tail);
        };
    }

    private static TwoRelays at(Moment moment, String who, OwnStack stack, Tail tail) {
        stack.signal(Service.PLAN.name(), "STOP");
        Instant until = Instant.now().plus(BEYOND_THE_LEASE);
        Patiently.await(
                "the end of the lease", LONGEST, GLANCE, () -> Instant.now().isAfter(until));
        stack.signal(Service.PLAN.name(), "CONT");
        Instant goesOn = Instant.now();
        Instant first = tail.awaitRecordedAfter(goesOn, LONGEST).at();
        return new TwoRelays(moment, who, Duration.between(goesOn, first));
    }

    @Override
    public Seen seen(Evidence evidence, Tail tail) {
        return new Seen(toString(), recovery, List.of());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s was stopped for %d s %s: an event decided afterwards was published %d ms later",
                who,
                BEYOND_THE_LEASE.toSeconds(),
                moment,
                recovery.toMillis());
    }
}
