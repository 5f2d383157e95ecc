package se.stafett.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.stafett.bench.audit.ExportCommand;
import se.stafett.bench.document.PerformanceDocument;
import se.stafett.bench.document.RunFacts;
import se.stafett.bench.figure.Report;
import se.stafett.local.stack.Progress;
import se.stafett.local.stack.StackFailure;
import se.stafett.local.terminal.ConsoleProgress;
import se.stafett.local.terminal.ExitCode;

/** {@code ./stafett bench}. */
@Command(
        name = "bench",
        sortOptions = false,
        subcommands = {DrawCommand.class, ExportCommand.class},
        description = {
            "Measures a stack of its own and prints one table: what was measured (median of several runs, least and most),",
            "its target, a limit measured in the same run, and their ratio. A missed target is no failure."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything was measured",
            "1:unexpected failure",
            "2:wrong usage",
            "5:not built",
            "6:a port is taken",
            "7:the disk is full",
            "8:a server did not start",
            "20:the time was over before the last part; the table holds the others",
            "21:a part failed; the table says why and holds the others"
        })
public final class Benchmark implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say this.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(names = "--quick", description = "One run of each, less history: about 6 minutes instead of 25.")
    private boolean quick;

    @Option(names = "--glimpse", hidden = true, description = "Tiny counts that mean nothing, to see that it works.")
    private boolean glimpse;

    @Option(
            names = "--parts",
            split = ",",
            paramLabel = "<part>",
            description = "Measure these alone: ${COMPLETION-CANDIDATES}.")
    private @Nullable EnumSet<Part> parts;

    @Option(
            names = "--events",
            paramLabel = "<number>",
            description =
                    "Events in a larger store, at least 20000 (default: 1000000, with --quick 100000); the largest has ten times as many.")
    private @Nullable Long events;

    @Option(
            names = "--limit",
            paramLabel = "<minutes>",
            defaultValue = "30",
            description = "Begin no further part after so many minutes (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print one JSON object instead of the table.")
    private boolean json;

    @Option(
            names = "--report",
            description =
                    "Also write what was measured into docs/performance.md, its plots and results; other parts stay.")
    private boolean written;

    @Option(
            names = "--ports",
            paramLabel = "<base>",
            description = "First of the stack's ports (default: a free range from 8400 on).")
    private @Nullable Integer base;

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            description = "Keep the stacks' data here (default: a temporary folder, removed afterwards).")
    private @Nullable Path data;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure))
                .execute(arguments));
    }

    private static int report(Exception failure) {
        if (failure instanceof StackFailure known) {
            System.err.println(known.getMessage());
            return ExitCode.of(known).number();
        }
        failure.printStackTrace();
        return End.FAILED.code();
    }

    @Override
    public Integer call() throws Exception {
        Progress progress = ConsoleProgress.onStandardError();
        Report report = new Report(progress::note);
        Path home = Path.of(System.getProperty("stafett.home", "."));
        try (Grounds grounds = Grounds.take(home, Optional.ofNullable(data), Optional.ofNullable(base), progress)) {
            End end = new Measurement(
                            grounds, effort(), Duration.ofMinutes(limit), report, progress, RunFacts.now(home))
                    .run(parts == null ? EnumSet.allOf(Part.class) : parts);
            if (written) {
                new PerformanceDocument(home.resolve("docs")).take(report.sections(), Part.names());
            }
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.println(json ? report.json() : report.text().stripTrailing());
            return end.code();
        }
    }

    private Effort effort() {
        Effort effort = glimpse ? Effort.glimpse() : quick ? Effort.quick() : Effort.full();
        return events == null ? effort : effort.withMany(Math.max(2 * effort.few(), events));
    }
}
