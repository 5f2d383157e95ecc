package se.stafett.trials.fault;

import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/** What may be set for the trials, as system properties {@code trial.seed}, {@code trial.kills}, {@code trial.patients}. */
final class Settings {
    private static final int HIGHEST_SEED = 1_000_000;

    private Settings() {}

    /** The seed that was asked for; a new one for each run otherwise. */
    static long seed() {
        return Long.getLong("trial.seed", ThreadLocalRandom.current().nextInt(HIGHEST_SEED));
    }

    /** How often plan-service is killed in one load. */
    static int kills() {
        return Integer.getInteger("trial.kills", 8);
    }

    /** For how many patients plans are to be made up; absent to take the real ones where they are. */
    static OptionalInt patients() {
        Integer patients = Integer.getInteger("trial.patients");
        return patients == null ? OptionalInt.empty() : OptionalInt.of(patients);
    }
}
