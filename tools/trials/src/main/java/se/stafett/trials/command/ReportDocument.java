package se.stafett.trials.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The document with the results: a row tells of the last run of its trial, one that was never run says so. */
record ReportDocument(Path file) {
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|.*");
    private static final String RUN = "| passed |";
    private static final String FAILED = "| **not passed** |";
    private static final String HEAD = """
            # Trials

            Written by `./stafett trials --report`. Each row is the last run of its trial, done to servers of its own, every one
            a process of its own on loopback. After quiescence it is checked that each answered command is in the store once and
            in Kafka with the same hash, that nothing else is, that lanes, streams and chains are whole, that no key has two
            effects, and that live plans equal those folded from the store and from Kafka. The same seed plans the same faults.

            | # | fault | result | rounds | throughput | recovery | seed | run | what was seen |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    /** Replaces the rows of these trials. */
    void put(List<Result> results) {
        Map<Integer, String> rows = new TreeMap<>();
        OtherTrial.all().forEach(other -> rows.put(other.number(), other.row()));
        rows.putAll(kept());
        results.forEach(result -> rows.put(result.trial().number(), row(result)));
        try {
            Files.writeString(file, HEAD + String.join("\n", rows.values()) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    /** The rows of trials that were run before. */
    private Map<Integer, String> kept() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains(RUN) || line.contains(FAILED))
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .collect(Collectors.toMap(row -> Integer.valueOf(row.group(1)), Matcher::group));
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
