package se.stafett.trials.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.stafett.local.terminal.Columns;

/** The results as columns of text, and below each what was found and seen. */
final class ResultTable {
    private static final List<String> HEAD =
            List.of("TRIAL", "FAULT", "ROUNDS", "RESULT", "THROUGHPUT", "RECOVERY", "SEED", "SECONDS");

    private ResultTable() {}

    static String of(List<Result> results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        results.forEach(result -> rows.add(row(result)));
        List<String> lines = Columns.aligned(rows);
        StringBuilder text = new StringBuilder(lines.getFirst()).append('\n');
        for (int i = 0; i < results.size(); i++) {
            text.append(lines.get(i + 1)).append('\n');
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
}
