package se.stafett.bench.figure;

import java.util.List;

/** The sections as one table of a Markdown document; what a figure belongs to stands on a line of its own above it. */
final class MarkdownTable {
    private static final String HEAD = """
            | | median (least–most) | target | limit in the same run | ratio |
            | --- | --- | --- | --- | --- |
            """;

    private MarkdownTable() {}

    static String of(List<Section> sections) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Section section : sections) {
            String part = "";
            for (Figure figure : section.figures()) {
                if (!figure.part().equals(part)) {
                    String run = part.isEmpty() ? " (" + section.run() + ")" : "";
                    part = figure.part();
                    text.append("| **").append(part).append("**").append(run).append(" | | | | |\n");
                }
                text.append("| ").append(String.join(" | ", row(figure))).append(" |\n");
            }
        }
        return text.toString();
    }

    private static List<String> row(Figure figure) {
        List<String> cells = TextTable.row(figure);
        return List.of(
                cells.get(0).strip(),
                cells.get(1),
                cells.get(2).replace("missed", "**missed**"),
                cells.get(3),
                cells.get(4));
    }

    /** A figure that misses its target, for a sentence. */
    static String inWords(Figure figure) {
        List<String> cells = TextTable.row(figure);
        String target = cells.get(2).replace(" missed", "");
        String ratio = figure.target()
                .filter(Target::ofLimit)
                .map(share -> ", ratio " + cells.get(4))
                .orElse("");
        return figure.part() + ": " + cells.get(0).strip() + " " + cells.get(1) + ratio + " (" + target + ")";
    }
}
