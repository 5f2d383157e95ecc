package se.stafett.trials.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The document with the results: a row tells of a run of its trial, one of a trial that was never run says so. */
record ReportDocument(Path file) {
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|.*");
    private static final String RUN = "| passed |";
    private static final String FAILED = "| **not passed** |";
    private static final String HEAD = """
            # Trials

            Written by `./stafett trials --report`. Each row is a run of its trial, done to servers of its own, every one a process
            of its own on loopback: the last one, or with `--add` several. After quiescence it is checked that each answered
            command is in the store once and in Kafka with the same hash, that nothing else is, that lanes, streams and chains are
            whole, that no key has two effects, and that live plans equal those folded from the store and from Kafka. The same seed
            plans the same faults.

            | # | fault | result | rounds | throughput and latency | recovery | seed | run | what was seen |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    /** Replaces the rows of these trials. */
    void put(List<Result> results) {
        write(results, (earlier, row) -> row);
    }

    /** Adds a row for each of these runs to those of earlier runs of the same trials. */
    void add(List<Result> results) {
        write(results, (earlier, row) -> earlier + "\n" + row);
    }

    private void write(List<Result> results, BinaryOperator<String> together) {
        Map<Integer, String> run = new TreeMap<>(kept());
        results.forEach(result -> run.merge(result.trial().number(), row(result), together));
        Map<Integer, String> rows = new TreeMap<>();
        OtherTrial.all().forEach(other -> rows.put(other.number(), other.row()));
        rows.putAll(run);
        try {
            Files.writeString(file, HEAD + String.join("\n", rows.values()) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    /** The rows of trials that were run before, by the trials' numbers. */
    private Map<Integer, String> kept() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains(RUN) || line.contains(FAILED))
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .collect(Collectors.toMap(
                            row -> Integer.valueOf(row.group(1)), Matcher::group, (one, other) -> one + "\n" + other));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    private static String row(Result result) {
        Stream<String> seen = Stream.concat(result.outcome().findings().stream(), result.outcome().notes().stream());
        return "| " + result.trial().number() + " | " + result.trial().fault() + " "
                + (result.outcome().passed() ? RUN : FAILED) + " "
                + String.join(
                        " | ",
                        result.outcome().rounds(),
                        result.outcome().throughput(),
                        result.outcome().recovery(),
                        Long.toString(result.seed()),
                        result.day() + ", " + result.took().toSeconds() + " s, " + Machine.inWords(),
                        seen.map(words -> words.replace("|", "/").replace("\n", " "))
                                .collect(Collectors.joining("; ")))
                + " |";
    }
}
