package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stafett.local.loader.LoadResult;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/**
 * A stack of its own under the load of several clients, to which a fault is done at seeded moments.
 *
 * @param clients how many there were
 * @param took from the first command until the last was settled
 * @param blows what came of each
 */
record Bout(long seed, int clients, LoadResult load, Duration took, List<Blow.Seen> blows, Recording recording) {
    private static final int MOST_TOLD = 12;

    /** Does a fault: waits for the moment, and returns when the servers are back. */
    @FunctionalInterface
    interface Nemesis {
        Blow strike(Moment moment, Load load, Servers servers, Tail tail);
    }

    /**
     * @param stage what it is fought on
     * @param strain what clients do meanwhile
     */
    static Bout fight(Terms terms, Servers.Stage stage, Strain strain, Nemesis nemesis) {
        try (Servers servers = stage.set(terms.folder());
                Tail tail = Tail.of(servers.host().kafka())) {
            long begin = System.nanoTime();
            try (Load load = Load.begin(servers.called(), strain, commands(terms))) {
                List<Blow> blows = new ArrayList<>();
                for (Moment moment : Moment.spread(terms.rounds(), strain.until(), new Random(terms.seed()))) {
                    blows.add(nemesis.strike(moment, load, servers, tail));
                    terms.say(blows.size() + " of " + terms.rounds() + ": " + blows.getLast());
                }
                load.enough();
                LoadResult result = load.result();
                Duration took = Duration.ofNanos(System.nanoTime() - begin);
                Recording recording = Recording.of(servers.called(), tail, commands(terms));
                List<Blow.Seen> seen = blows.stream()
                        .map(blow -> blow.seen(recording.evidence(), tail))
                        .toList();
                return new Bout(terms.seed(), strain.clients(), result, took, seen, recording);
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

    /** @param within the longest recovery that passes */
    Outcome outcome(Duration within) {
        return outcome(within, List.of());
    }

    /** @param more what else was found */
    Outcome outcome(Duration within, List<String> more) {
        List<String> findings = new ArrayList<>(Judgement.of(load, recording));
        findings.addAll(more);
        blows.forEach(blow -> {
            findings.addAll(blow.findings());
            if (blow.recovery().compareTo(within) > 0) {
                findings.add("came back after more than " + within.toSeconds() + " s: " + blow.words());
            }
        });
        int commands = recording.evidence().commands().size();
        return new Outcome(
                blows.size() + " times",
                findings,
                String.format(
                        Locale.ROOT,
                        "%.0f commands/s, answered within p50 %d ms, p99 %d ms",
                        commands / (took.toMillis() / 1e3),
                        recording.attempts().within(0.5).toMillis(),
                        recording.attempts().within(0.99).toMillis()),
                recovery(),
                notes(commands));
    }

    private List<String> notes(int commands) {
        Stream<String> all = Stream.of(
                commands + " commands of " + clients + " clients, " + recording.unknownAttempts()
                        + " attempts that settled nothing, " + recording.committedUnheard()
                        + " of them committed all the same",
                recording.attempts().inWords(),
                recording.evidence().store().size() + " events in the store, "
                        + recording.evidence().delivered().size() + " records in Kafka",
                recording.rebuilt().size() + " plans compared by digest");
        Stream<String> each =
                blows.size() > MOST_TOLD ? Stream.empty() : blows.stream().map(Blow.Seen::words);
        return Stream.concat(all, each).toList();
    }

    private String recovery() {
        String recovery = medianAndMost(Blow.Seen::recovery);
        return blows.stream().allMatch(blow -> blow.standstill().equals(blow.recovery()))
                ? recovery
                : recovery + "; from the fault itself " + medianAndMost(Blow.Seen::standstill);
    }

    private String medianAndMost(Function<Blow.Seen, Duration> measure) {
        List<Duration> sorted = blows.stream().map(measure).sorted().toList();
        return String.format(
                Locale.ROOT,
                "median %.2f s, most %.2f s",
                sorted.get(sorted.size() / 2).toMillis() / 1e3,
                sorted.getLast().toMillis() / 1e3);
    }
}
