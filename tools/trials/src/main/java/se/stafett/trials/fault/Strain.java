package se.stafett.trials.fault;

import java.nio.file.Path;
import java.time.Duration;
import se.stafett.trials.outcome.Terms;

/**
 * What clients do while faults are done.
 *
 * @param plans a folder of FHIR bundles, which they load
 * @param clients how many there are, each with one patient at a time
 * @param patience how long each waits for an answer before it asks again
 * @param until the share of the load before which the last fault begins
 */
record Strain(Path plans, int clients, Duration patience, double until) {
    private static final int CLIENTS = 8;
    private static final int FEW_CLIENTS = 3;
    private static final int TWO_CLIENTS = 2;
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final double NEARLY_ALL = 0.8;
    private static final double HALF = 0.5;
    private static final int LEAST_PATIENTS = 40;
    private static final int PATIENTS_A_STOP = 4;
    private static final int PATIENTS_AN_OUTAGE = 12;
    private static final int PATIENTS_A_WEATHER = 45;

    /** Eight clients at work on plans that are there already. */
    static Strain on(Path plans) {
        return new Strain(plans, CLIENTS, LONG, NEARLY_ALL);
    }

    /** For faults with which nothing goes on before they are over. */
    static Strain throughStops(Terms terms) {
        return on(made(terms, PATIENTS_A_STOP));
    }

    /** For faults with which commands go on, eight clients' at full speed. */
    static Strain throughOutages(Terms terms) {
        return new Strain(made(terms, PATIENTS_AN_OUTAGE), CLIENTS, LONG, HALF);
    }

    /** For faults that last: fewer clients, who are not done before the fault is, and who do not wait as long as it lasts. */
    static Strain throughWeather(Terms terms) {
        return new Strain(made(terms, PATIENTS_A_WEATHER), FEW_CLIENTS, SHORT, NEARLY_ALL);
    }

    /** For a stream of events that others are to follow at its own pace: two clients, with so many patients. */
    static Strain steadily(Terms terms, int patients) {
        return new Strain(made(terms, patients, 1), TWO_CLIENTS, LONG, NEARLY_ALL);
    }

    /** Made-up care plans, so many patients' for each round that every round finds the clients at work. */
    private static Path made(Terms terms, int patientsARound) {
        return made(terms, patientsARound, terms.rounds());
    }

    private static Path made(Terms terms, int patientsARound, int rounds) {
        Path plans = terms.folder().resolve("care-plans-" + terms.seed());
        MadeCarePlans.write(plans, Math.max(LEAST_PATIENTS, patientsARound * rounds), terms.seed());
        return plans;
    }
}
