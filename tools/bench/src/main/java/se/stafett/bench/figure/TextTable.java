package se.stafett.bench.figure;

import java.util.ArrayList;
import java.util.List;
import se.stafett.local.terminal.Columns;

/** The figures as columns of text; a part's name stands on a line of its own above its figures. */
final class TextTable {
    private static final List<String> HEAD = List.of("FIGURE", "MEASURED", "TARGET", "LIMIT IN THE SAME RUN", "RATIO");
    private static final String GAP = "  ";

    private TextTable() {}

    static String of(List<Figure> figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(row(figure)));
        List<String> lines = Columns.aligned(rows);
        StringBuilder text = new StringBuilder(lines.getFirst()).append('\n');
        String part = "";
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).part().equals(part)) {
                part = figures.get(i).part();
                text.append(part).append('\n');
            }
            text.append(lines.get(i + 1)).append('\n');
        }
        return text.toString();
    }

    static List<String> row(Figure figure) {
        return List.of(
                GAP + figure.name(),
                Amount.spread(figure.measured(), figure.unit()),
                figure.target()
                        .map(target -> target(target, figure.isMet().orElseThrow()))
                        .orElse(""),
                figure.limit()
                        .map(limit -> Amount.of(limit.value()) + " " + limit.name())
                        .orElse(""),
                figure.ratio().map(Amount::of).orElse(""));
    }

    private static String target(Target target, boolean met) {
        String value = target.ofLimit() ? Amount.of(100 * target.value()) + " % of limit" : Amount.of(target.value());
        return target.sense().sign() + " " + value + (met ? " met" : " missed");
    }
}
