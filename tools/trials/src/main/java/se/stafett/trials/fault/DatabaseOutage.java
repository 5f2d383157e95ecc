package se.stafett.trials.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import se.stafett.trials.OwnStack;

/**
 * One end of PostgreSQL with {@code kill -9} of all its processes or by its immediate stop, and its return.
 *
 * @param how which of the two
 * @param healing from its return until plan-service had recorded and published an event again
 * @param findings what callers were told meanwhile that they must not be told
 */
record DatabaseOutage(Moment moment, String how, Duration healing, List<String> findings) implements Blow {
    private static final String POSTGRES = "postgres";
    private static final int CALLS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofMillis(5);

    /** @param random decides how it ends first; then both come in turn */
    static Bout.Nemesis by(Random random) {
        boolean[] killed = {random.nextBoolean()};
        return (moment, load, servers, tail) -> {
            killed[0] = !killed[0];
            return at(moment, killed[0], load, servers.host(), tail);
        };
    }

    private static DatabaseOutage at(Moment moment, boolean killed, Load load, OwnStack stack, Tail tail) {
        moment.await(load);
        if (killed) {
            stack.kill(POSTGRES);
        } else {
            ProcessHandle process = stack.process(POSTGRES);
            stack.signal(POSTGRES, "QUIT");
            Patiently.await("the end of PostgreSQL", LONGEST, GLANCE, () -> !process.isAlive());
        }
        Instant dead = Instant.now();
        List<String> findings =
                new Unavailable(stack.planService(), stack.people().system()).called(CALLS);
        stack.restart();
        Instant ready = Instant.now();
        Instant first = tail.awaitRecordedAfter(dead, LONGEST).at();
        Duration healing = first.isAfter(ready) ? Duration.between(ready, first) : Duration.ZERO;
        return new DatabaseOutage(moment, killed ? "kill -9" : "immediate stop", healing, findings);
    }

    @Override
    public Seen seen(Evidence evidence, Tail tail) {
        return new Seen(toString(), healing, findings);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "PostgreSQL ended by %s %s: an event was published %d ms after its return",
                how,
                moment,
                healing.toMillis());
    }
}
