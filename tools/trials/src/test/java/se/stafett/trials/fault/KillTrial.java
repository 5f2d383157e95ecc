package se.stafett.trials.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import se.stafett.local.loader.LoadResult;
import se.stafett.trials.Clone;
import se.stafett.trials.OwnStack;

/**
 * Trial 1: plan-service is killed again and again, at seeded moments of a load by several clients, and started again.
 * Run once for all tests that look at what it recorded.
 *
 * @param source what was loaded
 */
record KillTrial(long seed, String source, LoadResult load, List<Kill> kills, Recording recording) {
    private static final int PATIENTS = 137;

    private static final class Held {
        static final KillTrial RUN = run(Settings.seed(), Settings.kills());
    }

    /** The run, made at the first call. */
    static KillTrial run() {
        return Held.RUN;
    }

    private static KillTrial run(long seed, int kills) {
        System.out.println("Trial 1, seed " + seed + ", " + kills + " kills (again: -Dtrial.seed=" + seed + ")");
        Path folder = Clone.left("trial-1");
        try (OwnStack stack = OwnStack.up("trial-1");
                Tail tail = Tail.of(stack.kafka())) {
            stack.makeStartsQuick();
            Path commands = folder.resolve("commands.ndjson");
            Path plans = Clone.realCarePlans();
            boolean real = Files.isDirectory(plans) && Settings.patients().isEmpty();
            if (!real) {
                plans = folder.resolve("care-plans-" + seed);
                MadeCarePlans.write(plans, Settings.patients().orElse(PATIENTS), seed);
            }
            try (Load load = Load.begin(stack, plans, commands)) {
                List<Kill> done = Moment.spread(kills, new Random(seed)).stream()
                        .map(moment -> Kill.at(moment, load, stack, tail))
                        .toList();
                LoadResult result = load.result();
                KillTrial trial = new KillTrial(
                        seed,
                        real ? "real care plans" : "made-up care plans",
                        result,
                        done,
                        Recording.of(stack, tail, commands));
                trial.print();
                return trial;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the trial was interrupted", stopped);
        }
    }

    private void print() {
        Evidence evidence = recording.evidence();
        kills.forEach(kill -> System.out.println("  " + kill));
        System.out.printf(
                "  %d %s of %d patients: %d commands, %d attempts without answer, %d of them committed all the same%n",
                load.plans().size(),
                source,
                load.patients(),
                evidence.commands().size(),
                recording.unknownAttempts(),
                recording.committedUnheard());
        System.out.printf(
                "  %d events in the store, %d records in Kafka; subscriber: %s%n",
                evidence.store().size(), evidence.delivered().size(), recording.subscriber());
    }
}
