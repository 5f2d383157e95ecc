package se.stafett.bench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Plot;
import se.stafett.bench.figure.Section;
import se.stafett.bench.figure.Spread;

class PerformanceDocumentTest {
    private static final List<String> ORDER = List.of("RELAY", "LOAD");
    private static final Section LOAD = section("LOAD", 212);

    @TempDir
    Path docs;

    private PerformanceDocument document;

    @BeforeEach
    void written_by_people() throws IOException {
        write("# Performance\n\n" + Between.BEGIN + "\nold\n" + Between.END + "\n\n## What was tried\n");
        document = new PerformanceDocument(docs);
    }

    @Test
    void what_was_measured_stands_between_the_markers_and_the_rest_stays() throws IOException {
        document.take(List.of(LOAD), ORDER);

        assertThat(text())
                .startsWith("# Performance\n\n" + Between.BEGIN)
                .contains("a machine", "| plan-service | 212 MB |", "(performance/memory.svg)", "- a note")
                .endsWith(Between.END + "\n\n## What was tried\n")
                .doesNotContain("old");
        assertThat(docs.resolve("performance/memory.svg")).content().contains("plan-service");
    }

    @Test
    void a_later_run_of_another_part_joins_the_first() throws IOException {
        document.take(List.of(LOAD), ORDER);
        document.take(List.of(section("RELAY", 20)), ORDER);

        assertThat(text()).containsSubsequence("RELAY", "LOAD").containsOnlyOnce("a machine");
    }

    @Test
    void drawn_again_without_measuring_nothing_changes() throws IOException {
        document.take(List.of(LOAD), ORDER);
        String before = text();

        document.take(List.of(), ORDER);

        assertThat(text()).isEqualTo(before);
    }

    @Test
    void a_document_without_its_markers_is_left_alone() throws IOException {
        write("# Performance\n");

        assertThatThrownBy(() -> document.take(List.of(LOAD), ORDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Between.BEGIN);
        assertThat(text()).isEqualTo("# Performance\n");
    }

    @Test
    void the_projects_own_document_has_its_markers() throws IOException {
        Path own = Path.of("../../docs/performance.md");

        assertThat(Between.put(Files.readString(own), "measured")).contains("\n\nmeasured\n\n");
    }

    private void write(String text) throws IOException {
        Files.writeString(docs.resolve("performance.md"), text);
    }

    private String text() throws IOException {
        return Files.readString(docs.resolve("performance.md"));
    }

    private static Section section(String part, double value) {
        Figure figure = Figure.of("Title of " + part, "plan-service", "MB", Spread.of(value))
                .in(Plot.MEMORY, "plan-service", 0);
        return new Section(part, "a machine", "a run", List.of(figure), List.of("a note"));
    }
}
