package se.stafett.trials.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.local.stack.StackFailure;
import se.stafett.local.terminal.ConsoleProgress;
import se.stafett.local.terminal.ExitCode;
import se.stafett.trials.outcome.Outcome;
import se.stafett.trials.outcome.Terms;

/** {@code ./stafett trials}. */
@Command(
        name = "trials",
        sortOptions = false,
        description = {
            "Does faults to stacks of its own under load, on loopback, and judges afterwards by what clients, store and",
            "Kafka recorded. The seed plans the faults: the same seed, the same plan."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every trial passed",
            "1:unexpected failure",
            "2:wrong usage",
            "5:not built",
            "20:a trial did not pass; the table says why"
        })
public final class Trials implements Callable<Integer> {
    private static final int NOT_PASSED = 20;
    private static final int HIGHEST_SEED = 1_000_000;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say this.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(names = "--list", description = "List the trials with their rounds, and do nothing else.")
    private boolean list;

    @Option(names = "--only", split = ",", paramLabel = "<number>", description = "Run these alone.")
    private @Nullable List<Integer> only;

    @Option(names = "--seed", paramLabel = "<number>", description = "Repeat a plan (default: a new one).")
    private @Nullable Long seed;

    @Option(names = "--rounds", paramLabel = "<number>", description = "Instead of each trial's own (see --list).")
    private @Nullable Integer rounds;

    @Option(names = "--json", description = "Print one JSON object instead of the table.")
    private boolean json;

    @Option(
            names = "--report",
            paramLabel = "<file>",
            arity = "0..1",
            fallbackValue = "docs/trials.md",
            description = "Put the results into this document (${FALLBACK-VALUE}); rows of other trials stay.")
    private @Nullable Path report;

    @Option(names = "--add", description = "With --report: let rows of earlier runs of the same trials stay as well.")
    private boolean add;

    private final ConsoleProgress progress = ConsoleProgress.onStandardError();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Trials())
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure))
                .execute(arguments));
    }

    private static int report(Exception failure) {
        if (failure instanceof StackFailure known) {
            System.err.println(known.getMessage());
            return ExitCode.of(known).number();
        }
        failure.printStackTrace();
        return ExitCode.FAILED.number();
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<Trial> chosen = chosen();
        if (list) {
            chosen.forEach(trial ->
                    out.printf("%3d  %s (%,d %s)%n", trial.number(), trial.fault(), trial.rounds(), trial.unit()));
            return 0;
        }
        long used = seed == null ? ThreadLocalRandom.current().nextInt(HIGHEST_SEED) : seed;
        progress.note("Seed " + used + " (again: --seed " + used + ")");
        List<Result> results = new ArrayList<>();
        try (Ground ground = Ground.take(progress::note)) {
            for (Trial trial : chosen) {
                Result result = run(trial, used, ground);
                results.add(result);
                if (report != null) {
                    put(result, new ReportDocument(home().resolve(report)));
                }
            }
            if (results.stream().allMatch(result -> result.outcome().passed())) {
                ground.letGo();
            }
        }
        out.println(json ? json(results) : ResultTable.of(results).stripTrailing());
        return results.stream().allMatch(result -> result.outcome().passed()) ? 0 : NOT_PASSED;
    }

    private void put(Result result, ReportDocument document) {
        if (add) {
            document.add(List.of(result));
        } else {
            document.put(List.of(result));
        }
    }

    private Result run(Trial trial, long used, Ground ground) throws InterruptedException {
        progress.note("Trial " + trial.number() + ": " + trial.fault());
        Terms terms = new Terms(
                used,
                rounds == null ? trial.rounds() : rounds,
                ground.folder(trial),
                line -> progress.note("  " + line));
        long begin = System.nanoTime();
        Outcome outcome = outcome(trial, terms);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        progress.note("Trial " + trial.number() + (outcome.passed() ? " passed" : " did not pass"));
        return new Result(trial, LocalDate.now(ZoneOffset.UTC), used, took, outcome);
    }

    private static Outcome outcome(Trial trial, Terms terms) throws InterruptedException {
        try {
            return trial.run(terms);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception | LinkageError failed) {
            // a class that is missing where the command runs ends its own trial, and not the others
            return Outcome.broken(failed);
        }
    }

    private List<Trial> chosen() {
        if (rounds != null && rounds < 1) {
            throw new ParameterException(command.commandLine(), "--rounds must be at least 1");
        }
        return only == null
                ? Trial.all()
                : only.stream()
                        .map(number -> Trial.numbered(number)
                                .orElseThrow(() -> new ParameterException(
                                        command.commandLine(), "there is no trial " + number + ", see --list")))
                        .toList();
    }

    private static Path home() {
        return Path.of(System.getProperty("stafett.home", "."));
    }

    private static String json(List<Result> results) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        results.forEach(result -> all.add(result.json()));
        return JsonNodeFactory.instance.objectNode().set("trials", all).toString();
    }
}
