package se.stafett.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.stafett.bench.document.RunFacts;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Plot;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Section;
import se.stafett.bench.plot.Plots;
import se.stafett.local.terminal.ConsoleProgress;

class BenchmarkTest {
    /** History takes as long as half of the others: it starts plan-service anew for each size of the store. */
    private static final EnumSet<Part> PARTS = EnumSet.complementOf(EnumSet.of(Part.HISTORY));

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void every_part_but_history_measures_something_on_a_stack_of_its_own() throws Exception {
        List<String> told = new ArrayList<>();
        Report report = new Report(told::add);
        Path data = folder.resolve("data");
        try (Grounds grounds =
                Grounds.take(HOME, Optional.of(data), Optional.empty(), ConsoleProgress.onStandardError())) {
            End end = new Measurement(
                            grounds,
                            Effort.glimpse(),
                            Duration.ofHours(1),
                            report,
                            ConsoleProgress.onStandardError(),
                            new RunFacts("here", "now"))
                    .run(PARTS);

            assertThat(end).as(report.text()).isEqualTo(End.MEASURED);
        }
        assertThat(report.figures()).extracting(Figure::part).contains(titles());
        assertThat(report.sections())
                .extracting(Section::part)
                .doesNotHaveDuplicates()
                .hasSize(PARTS.size());
        assertThat(Plots.of(report.figures())).containsOnlyKeys(EnumSet.complementOf(EnumSet.of(Plot.GROWTH)));
        assertThat(report.figures()).allMatch(figure -> figure.measured().median() >= 0);
        assertThat(data).as("a folder that was given is kept").exists();
    }

    @Test
    void help_names_the_parts_and_the_exit_codes() {
        CommandLine command = new CommandLine(new Benchmark());

        assertThat(command.getUsageMessage()).contains("START", "HISTORY", "--quick", " 20 ", " 21 ");
    }

    @Test
    void an_unknown_part_is_wrong_usage() {
        CommandLine command = new CommandLine(new Benchmark());
        command.setErr(new PrintWriter(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(command.execute("--parts", "everything")).isEqualTo(2);
    }

    private static String[] titles() {
        return PARTS.stream().map(Part::title).toArray(String[]::new);
    }
}
