package se.stafett.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last run of each part, in the order of the parts. */
public record Results(List<Section> sections) {
    public Results {
        sections = List.copyOf(sections);
    }

    public static Results none() {
        return new Results(List.of());
    }

    /**
     * These, with newer sections in place of the older of the same part.
     *
     * @param order of the parts; what it does not name is left out
     */
    public Results with(List<Section> newer, List<String> order) {
        List<Section> merged = new ArrayList<>();
        for (String part : order) {
            of(newer, part).or(() -> of(sections, part)).ifPresent(merged::add);
        }
        return new Results(merged);
    }

    private static Optional<Section> of(List<Section> sections, String part) {
        return sections.stream().filter(section -> section.part().equals(part)).findFirst();
    }

    public List<Figure> figures() {
        return sections.stream().flatMap(section -> section.figures().stream()).toList();
    }

    /** How many targets are met, and which are not, in a paragraph. */
    public String outcome() {
        List<Figure> judged =
                figures().stream().filter(figure -> figure.target().isPresent()).toList();
        List<String> missed = judged.stream()
                .filter(figure -> !figure.isMet().orElseThrow())
                .map(MarkdownTable::inWords)
                .toList();
        String met = "**Of %d targets %d are met.**".formatted(judged.size(), judged.size() - missed.size());
        return missed.isEmpty() ? met : met + " Missed: " + String.join("; ", missed) + ".";
    }

    /** As a table for a Markdown document, each line ended by a newline. */
    public String table() {
        return MarkdownTable.of(sections);
    }

    /** @throws IllegalArgumentException when this is not what {@link #json} gives */
    public static Results read(String json) {
        return FiguresJson.read(json);
    }

    public String json() {
        return FiguresJson.of(this);
    }
}
