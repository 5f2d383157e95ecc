package se.stafett.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures as columns of text; a part's name stands on a line of its own above its figures. */
final class TextTable {
    private static final List<String> HEAD = List.of("FIGURE", "MEASURED", "TARGET", "LIMIT IN THE SAME RUN", "RATIO");
    private static final String GAP = "  ";

    private TextTable() {}

    static String of(List<Figure> figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(row(figure)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder(line(HEAD, widths));
        String part = "";
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).part().equals(part)) {
                part = figures.get(i).part();
                text.append(part).append('\n');
            }
            text.append(line(rows.get(i + 1), widths));
        }
        return text.toString();
    }

    private static List<String> row(Figure figure) {
        return List.of(
                GAP + figure.name(),
                Amount.spread(figure.measured(), figure.unit()),
                figure.target().map(target -> target(target, figure.measured())).orElse(""),
                figure.limit()
                        .map(limit -> Amount.of(limit.value()) + " " + limit.name())
                        .orElse(""),
                figure.ratio().map(Amount::of).orElse(""));
    }

    private static String target(Target target, Spread measured) {
        String mark = target.isMetBy(measured) ? "met" : "missed";
        return target.sense().sign() + " " + Amount.of(target.value()) + " " + mark;
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                        .mapToObj(column -> cells.get(column)
                                + " ".repeat(widths[column] - cells.get(column).length()))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing()
                + "\n";
    }
}
