package se.stafett.trials.fault;

import java.time.Duration;
import java.util.Random;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/** The trials in which a server ends under load, each with what passes besides the invariants. */
public final class StackTrials {
    private static final int PATIENTS_A_KILL = 4;
    private static final int PATIENTS_AN_OUTAGE = 12;
    private static final int LEAST_PATIENTS = 40;
    static final double NEARLY_ALL = 0.8;
    private static final double HALF = 0.5;
    static final Duration PUBLISHES_WITHIN = Duration.ofSeconds(10);
    private static final Duration DRAINS_WITHIN = Duration.ofSeconds(60);
    private static final Duration HEALS_WITHIN = Duration.ofSeconds(30);

    private StackTrials() {}

    /** Trial 1: {@code kill -9} of plan-service; publishing goes on within ten seconds. */
    public static Outcome killedService(Terms terms) {
        return Bout.fight(
                        terms,
                        Servers::alone,
                        Bout.madePlans(terms, PATIENTS_A_KILL, LEAST_PATIENTS),
                        NEARLY_ALL,
                        Kill::at)
                .outcome(PUBLISHES_WITHIN);
    }

    /** Trial 3: {@code kill -9} of the broker; commands are accepted, and the backlog drains. */
    public static Outcome killedBroker(Terms terms) {
        return Bout.fight(
                        terms,
                        Servers::alone,
                        Bout.madePlans(terms, PATIENTS_AN_OUTAGE, LEAST_PATIENTS),
                        HALF,
                        Outage::at)
                .outcome(DRAINS_WITHIN);
    }

    /** Trial 6: PostgreSQL ends; callers are told 503 meanwhile, and the pool heals within thirty seconds. */
    public static Outcome endedDatabase(Terms terms) {
        return Bout.fight(
                        terms,
                        Servers::alone,
                        Bout.madePlans(terms, PATIENTS_A_KILL, LEAST_PATIENTS),
                        NEARLY_ALL,
                        DatabaseOutage.by(new Random(terms.seed())))
                .outcome(HEALS_WITHIN);
    }

    /** Trial 12: SIGTERM; what is under way is done or not acknowledged, and the service ends within its grace period. */
    public static Outcome terminatedService(Terms terms) {
        return Bout.fight(
                        terms,
                        Servers::alone,
                        Bout.madePlans(terms, PATIENTS_A_KILL, LEAST_PATIENTS),
                        NEARLY_ALL,
                        Kill::inOrder)
                .outcome(PUBLISHES_WITHIN);
    }

    /** Trial 2: two relays, of which one sleeps longer than its leases last. */
    public static Outcome twoRelays(Terms terms) {
        return Bout.fight(
                        terms,
                        Servers::withSecond,
                        Bout.madePlans(terms, PATIENTS_AN_OUTAGE, LEAST_PATIENTS),
                        HALF,
                        TwoRelays.by(new Random(terms.seed())))
                .outcome(PUBLISHES_WITHIN);
    }

    /** Trial 8: bad network between plan-service and PostgreSQL. */
    public static Outcome badNetwork(Terms terms) {
        return Bout.fight(
                        terms,
                        Servers::behindDetours,
                        Bout.madePlans(terms, PATIENTS_AN_OUTAGE, LEAST_PATIENTS),
                        HALF,
                        BadWeather.by(new Random(terms.seed())))
                .outcome(HEALS_WITHIN);
    }

    /** Trial 14: a fresh cluster goes on with a copy of the one that was lost. Once a run, whatever the rounds. */
    public static Outcome restored(Terms terms) {
        Terms once = new Terms(terms.seed(), 1, terms.folder(), terms.progress());
        return Bout.fight(
                        once,
                        Servers::alone,
                        Bout.madePlans(once, PATIENTS_AN_OUTAGE, LEAST_PATIENTS),
                        HALF,
                        Restored::at)
                .outcome(DRAINS_WITHIN);
    }
}
