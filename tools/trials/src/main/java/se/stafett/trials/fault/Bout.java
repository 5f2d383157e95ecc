package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import se.stafett.local.loader.LoadResult;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/**
 * A stack of its own under the load of several clients, to which a fault is done at seeded moments.
 *
 * @param took from the first command until the last was settled
 * @param blows what came of each
 */
record Bout(long seed, LoadResult load, Duration took, List<Blow.Seen> blows, Recording recording) {

    /** Does a fault: waits for the moment, and returns when the servers are back. */
    @FunctionalInterface
    interface Nemesis {
        Blow strike(Moment moment, Load load, Servers servers, Tail tail);
    }

    /**
     * @param stage what it is fought on
     * @param plans a folder of FHIR bundles, which are loaded meanwhile
     * @param share of the load before which the last blow begins
     */
    static Bout fight(Terms terms, Servers.Stage stage, Path plans, double share, Nemesis nemesis) {
        try (Servers servers = stage.set(terms.folder());
                Tail tail = Tail.of(servers.host().kafka())) {
            long begin = System.nanoTime();
            try (Load load = Load.begin(servers.called(), plans, commands(terms))) {
                List<Blow> blows = new ArrayList<>();
                for (Moment moment : Moment.spread(terms.rounds(), share, new Random(terms.seed()))) {
                    blows.add(nemesis.strike(moment, load, servers, tail));
                    terms.say(blows.size() + " of " + terms.rounds() + ": " + blows.getLast());
                }
                LoadResult result = load.result();
                Duration took = Duration.ofNanos(System.nanoTime() - begin);
                Recording recording = Recording.of(servers.called(), tail, commands(terms));
                List<Blow.Seen> seen = blows.stream()
                        .map(blow -> blow.seen(recording.evidence(), tail))
                        .toList();
                return new Bout(terms.seed(), result, took, seen, recording);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the trial was interrupted", stopped);
        }
    }

    /** The clients' log. */
    private static Path commands(Terms terms) {
        return terms.folder().resolve("commands.ndjson");
    }

    /** Made-up care plans, so many patients' for each round that every round finds the clients at work. */
    static Path madePlans(Terms terms, int patientsARound, int least) {
        Path plans = terms.folder().resolve("care-plans-" + terms.seed());
        MadeCarePlans.write(plans, Math.max(least, patientsARound * terms.rounds()), terms.seed());
        return plans;
    }

    /** @param within the longest recovery that passes */
    Outcome outcome(Duration within) {
        List<String> findings = new ArrayList<>(Judgement.of(load, recording));
        blows.forEach(blow -> {
            findings.addAll(blow.findings());
            if (blow.recovery().compareTo(within) > 0) {
                findings.add("came back after more than " + within.toSeconds() + " s: " + blow.words());
            }
        });
        List<Duration> sorted = blows.stream().map(Blow.Seen::recovery).sorted().toList();
        int commands = recording.evidence().commands().size();
        return new Outcome(
                blows.size() + " times",
                findings,
                String.format(Locale.ROOT, "%.0f commands/s", commands / (took.toMillis() / 1e3)),
                String.format(
                        Locale.ROOT,
                        "median %.2f s, most %.2f s",
                        sorted.get(sorted.size() / 2).toMillis() / 1e3,
                        sorted.getLast().toMillis() / 1e3),
                List.of(
                        commands + " commands of 8 clients, " + recording.unknownAttempts()
                                + " attempts without answer, " + recording.committedUnheard()
                                + " of them committed all the same",
                        recording.evidence().store().size() + " events in the store, "
                                + recording.evidence().delivered().size() + " records in Kafka",
                        recording.rebuilt().size() + " plans compared by digest"));
    }
}
