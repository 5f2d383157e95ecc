package se.stafett.trials.fault;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/** The trials in which a server ends, sleeps or cannot be reached under load, each with what passes besides the invariants. */
public final class StackTrials {
    static final Duration PUBLISHES_WITHIN = Duration.ofSeconds(10);
    private static final Duration DRAINS_WITHIN = Duration.ofSeconds(60);
    private static final Duration HEALS_WITHIN = Duration.ofSeconds(30);
    /** What may be said without PostgreSQL: come back later, and: your first attempt is still under way. */
    private static final Set<String> COME_BACK = Set.of("503 unavailable", "409 command-in-flight");

    /** Besides, those may give up who wait for an answer to a command that is held back. */
    private static final Set<String> FAIR_IN_BAD_WEATHER =
            Set.of("503 unavailable", "409 command-in-flight", "HttpTimeoutException");

    private static final Duration NO_HANG = Duration.ofSeconds(15);

    private StackTrials() {}

    /** Trial 1: {@code kill -9} of plan-service; publishing goes on within ten seconds. */
    public static Outcome killedService(Terms terms) {
        return Bout.fight(terms, Servers::alone, Strain.throughOutages(terms), Kill::at)
                .outcome(PUBLISHES_WITHIN);
    }

    /** Trial 2: two relays, of which one sleeps longer than its leases last. */
    public static Outcome twoRelays(Terms terms) {
        return Bout.fight(
                        terms,
                        Servers::withSecond,
                        Strain.throughOutages(terms),
                        TwoRelays.by(new Random(terms.seed())))
                .outcome(PUBLISHES_WITHIN);
    }

    /** Trial 3: {@code kill -9} of the broker; commands are accepted, and the backlog drains. */
    public static Outcome killedBroker(Terms terms) {
        return Bout.fight(terms, Servers::alone, Strain.throughOutages(terms), Outage::at)
                .outcome(DRAINS_WITHIN);
    }

    /** Trial 6: PostgreSQL ends; callers are told 503 meanwhile, none hangs, and the pool heals within thirty seconds. */
    public static Outcome endedDatabase(Terms terms) {
        Bout bout = Bout.fight(
                terms, Servers::alone, Strain.throughOutages(terms), DatabaseOutage.by(new Random(terms.seed())));
        return bout.outcome(HEALS_WITHIN, bout.recording().attempts().unfair(COME_BACK, NO_HANG));
    }

    /** Trial 8: bad network between plan-service and PostgreSQL, and between it and the broker. */
    public static Outcome badNetwork(Terms terms) {
        Bout bout = Bout.fight(
                terms, Servers::behindDetours, Strain.throughWeather(terms), BadWeather.by(new Random(terms.seed())));
        return bout.outcome(HEALS_WITHIN, bout.recording().attempts().unfair(FAIR_IN_BAD_WEATHER, NO_HANG));
    }

    /** Trial 12: SIGTERM; what is under way is done or not acknowledged, and the service ends within its grace period. */
    public static Outcome terminatedService(Terms terms) {
        return Bout.fight(terms, Servers::alone, Strain.throughOutages(terms), Kill::inOrder)
                .outcome(PUBLISHES_WITHIN);
    }

    /** Trial 14: a fresh cluster goes on with a copy of the one that was lost. Once a run, whatever the rounds. */
    public static Outcome restored(Terms terms) {
        Terms once = new Terms(terms.seed(), 1, terms.folder(), terms.progress());
        return Bout.fight(once, Servers::alone, Strain.throughOutages(once), Restored::at)
                .outcome(DRAINS_WITHIN);
    }
}
