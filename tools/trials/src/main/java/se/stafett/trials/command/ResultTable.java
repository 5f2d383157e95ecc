package se.stafett.trials.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The results as columns of text, and below each what was found and seen. */
final class ResultTable {
    private static final List<String> HEAD =
            List.of("TRIAL", "FAULT", "ROUNDS", "RESULT", "THROUGHPUT", "RECOVERY", "SEED", "SECONDS");

    private ResultTable() {}

    static String of(List<Result> results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        results.forEach(result -> rows.add(row(result)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder(line(HEAD, widths));
        for (int i = 0; i < results.size(); i++) {
            text.append(line(rows.get(i + 1), widths));
            results.get(i)
                    .outcome()
                    .findings()
                    .forEach(finding -> text.append("       ! ").append(finding).append('\n'));
            results.get(i)
                    .outcome()
                    .notes()
                    .forEach(note -> text.append("       ").append(note).append('\n'));
        }
        return text.toString();
    }

    private static List<String> row(Result result) {
        return List.of(
                Integer.toString(result.trial().number()),
                result.trial().fault(),
                result.outcome().rounds(),
                result.verdict(),
                result.outcome().throughput(),
                result.outcome().recovery(),
                Long.toString(result.seed()),
                String.format(Locale.ROOT, "%.0f", result.took().toMillis() / 1e3));
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                        .mapToObj(column -> cells.get(column)
                                + " ".repeat(widths[column] - cells.get(column).length()))
                        .collect(Collectors.joining("  "))
                        .stripTrailing()
                + "\n";
    }
}
