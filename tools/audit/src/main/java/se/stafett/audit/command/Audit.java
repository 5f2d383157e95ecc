package se.stafett.audit.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.subscribe.ServiceAway;
import se.stafett.local.launcher.Stafett;

/** {@code ./stafett audit}. */
@Command(
        name = "audit",
        description = {
            "Says what was known, by whom and when, and whether the log is as it was written. Reads, never writes.",
            "The log comes from the local stack's broker, from --kafka, or from --from: an export's folder, or a file of events."
        },
        synopsisSubcommandLabel = "<command>",
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./stafett audit history --patient 5d41402abc4b2a76b9719d911017c592 --language sv",
            "  ./stafett audit replay --patient <ref> --as-of 2026-11-20T09:30:00Z",
            "  ./stafett audit export --to /srv/audit/2026-11 && ./stafett audit verify --from /srv/audit/2026-11",
            "  ./stafett audit conformance --patient <ref> --json | jq '.deviations[].code'"
        },
        subcommands = {
            HistoryCommand.class,
            ReplayCommand.class,
            DiffCommand.class,
            ConformanceCommand.class,
            WhoKnewCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
        })
public final class Audit {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say this.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    private Audit() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.exit(run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs one command; answers with its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("generate-completion")) {
            out.println(AutoComplete.bash("stafett", Stafett.commands().addSubcommand(new Audit())));
            out.flush();
            return ExitCode.SOUND.number();
        }
        CommandLine command = new CommandLine(new Audit())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (failure, line, parsed) -> report(failure, err).number());
        exitCodes(command);
        try {
            return command.execute(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static void exitCodes(CommandLine command) {
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(ExitCode.values()).forEach(code -> codes.put(Integer.toString(code.number()), code.meaning()));
        command.getCommandSpec().usageMessage().exitCodeList(codes);
    }

    private static ExitCode report(Exception failure, PrintWriter err) {
        if (failure instanceof AuditFailure known) {
            err.println(known.getMessage());
            return known.exitCode();
        }
        if (failure instanceof ServiceAway away) {
            err.println("A service was not reached: " + away.getMessage() + ".");
            return ExitCode.NOT_REACHED;
        }
        if (failure instanceof UncheckedIOException io) {
            err.println(io.getMessage() + ": " + io.getCause());
            return ExitCode.FAILED;
        }
        failure.printStackTrace(err);
        return ExitCode.FAILED;
    }
}
