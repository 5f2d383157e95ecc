package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import se.stafett.trials.Clone;
import se.stafett.trials.outcome.Terms;

/** Trials of which the records are looked at by several test classes: run once, at the first call. */
final class Runs {
    private static final int PATIENTS = 137;

    private Runs() {}

    private static final class Held {
        static final Bout KILLS = kills();
    }

    /** Trial 1 with a few kills, over real care plans where they are at hand. */
    static Bout killedService() {
        return Held.KILLS;
    }

    private static Bout kills() {
        Terms terms = terms(1, Settings.kills());
        OptionalInt patients = Settings.patients();
        Path plans = Clone.realCarePlans();
        if (patients.isPresent() || !Files.isDirectory(plans)) {
            plans = terms.folder().resolve("care-plans-" + terms.seed());
            MadeCarePlans.write(plans, patients.orElse(PATIENTS), terms.seed());
        }
        Bout bout = Bout.fight(terms, Servers::alone, Strain.on(plans), Kill::at);
        System.out.println("  "
                + String.join("; ", bout.outcome(StackTrials.PUBLISHES_WITHIN).notes()));
        return bout;
    }

    /** With a seed that is printed, in a folder that stays to be looked at. */
    static Terms terms(int trial, int rounds) {
        long seed = Settings.seed();
        System.out.println(
                "Trial " + trial + ", seed " + seed + ", rounds " + rounds + " (again: -Dtrial.seed=" + seed + ")");
        try {
            Path folder = Files.createDirectories(Clone.left("trial-" + trial));
            return new Terms(seed, rounds, folder, line -> System.out.println("  " + line));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
