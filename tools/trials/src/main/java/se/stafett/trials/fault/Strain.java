package se.stafett.trials.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import se.stafett.trials.outcome.Terms;

/**
 * What clients do while faults are done.
 *
 * @param plans gives them folders of FHIR bundles to load, the first being 0
 * @param clients how many there are, each with one patient at a time
 * @param patience how long each waits for an answer before it asks again
 * @param until the share of the first folder before which the last fault begins; 0 when they go on, folder by folder, until
 *     every fault is done
 */
record Strain(IntFunction<Path> plans, int clients, Duration patience, double until) {
    private static final int CLIENTS = 8;
    private static final int FEW_CLIENTS = 3;
    private static final int TWO_CLIENTS = 2;
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final double NEARLY_ALL = 0.8;
    private static final double TO_THE_END = 0;
    private static final int PATIENTS_AT_ONCE = 16;

    /** Eight clients at work on plans that are there already. */
    static Strain on(Path plans) {
        return new Strain(first -> plans, CLIENTS, LONG, NEARLY_ALL);
    }

    /** For servers that end and come back: eight clients at full speed. */
    static Strain throughOutages(Terms terms) {
        return new Strain(made(terms, PATIENTS_AT_ONCE), CLIENTS, LONG, TO_THE_END);
    }

    /** For faults that last: fewer clients, who do not wait for an answer as long as the fault lasts. */
    static Strain throughWeather(Terms terms) {
        return new Strain(made(terms, PATIENTS_AT_ONCE), FEW_CLIENTS, SHORT, TO_THE_END);
    }

    /** For a stream of events that others are to follow at its own pace: two clients, with so many patients. */
    static Strain steadily(Terms terms, int patients) {
        return new Strain(made(terms, patients), TWO_CLIENTS, LONG, NEARLY_ALL);
    }

    /** Whether clients go on until every fault is done. */
    boolean goesOn() {
        return until == TO_THE_END;
    }

    /** Made-up care plans, other patients' in every folder; the same seed gives the same. */
    private static IntFunction<Path> made(Terms terms, int patients) {
        return number -> {
            Path plans = terms.folder().resolve("care-plans-" + terms.seed()).resolve(Integer.toString(number));
            MadeCarePlans.write(plans, patients, terms.seed() + number);
            return plans;
        };
    }
}
