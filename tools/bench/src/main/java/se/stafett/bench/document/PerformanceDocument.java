package se.stafett.bench.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stafett.bench.figure.Plot;
import se.stafett.bench.figure.Results;
import se.stafett.bench.figure.Section;
import se.stafett.bench.plot.Plots;

/**
 * The document, its plots, and the results they are made from. A part that is measured again takes the place of its last run; the
 * others stay.
 *
 * @param docs the folder in which the document lies
 */
public record PerformanceDocument(Path docs) {

    /**
     * Takes newer sections in and writes everything anew.
     *
     * @param order of the parts
     */
    public void take(List<Section> newer, List<String> order) throws IOException {
        Files.createDirectories(folder());
        Results results = kept().with(newer, order);
        Files.writeString(file(), results.json() + "\n");
        Map<Plot, String> plots = Plots.of(results.figures());
        for (Map.Entry<Plot, String> plot : plots.entrySet()) {
            Files.writeString(folder().resolve(plot.getKey().file()), plot.getValue());
        }
        Path document = docs.resolve("performance.md");
        Files.writeString(document, Between.put(Files.readString(document), measured(results, plots)));
    }

    private Results kept() throws IOException {
        return Files.exists(file()) ? Results.read(Files.readString(file())) : Results.none();
    }

    private Path folder() {
        return docs.resolve("performance");
    }

    private Path file() {
        return folder().resolve("results.json");
    }

    private static String measured(Results results, Map<Plot, String> plots) {
        String machines =
                results.sections().stream().map(Section::machine).distinct().collect(Collectors.joining("\n\n"));
        String pictures = plots.keySet().stream()
                .map(plot -> "![%s](performance/%s)\n".formatted(plot.title(), plot.file()))
                .collect(Collectors.joining());
        String notes = results.sections().stream()
                .flatMap(section -> section.notes().stream())
                .map(note -> "- " + note + "\n")
                .collect(Collectors.joining());
        return String.join("\n", results.outcome() + "\n", machines + "\n", pictures, results.table(), notes);
    }
}
