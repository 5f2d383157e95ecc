package se.stafett.local.launcher;

import java.io.UncheckedIOException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.stafett.local.demo.DemoCommand;
import se.stafett.local.stack.StackFailure;
import se.stafett.local.terminal.ExitCode;

/** The launcher's entry: every command by name, every failure as one line and an exit code. */
@Command(
        name = "stafett",
        description = "Runs Stafett on this machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            TokenCommand.class,
            DoctorCommand.class,
            DemoCommand.class,
            GenerateCompletion.class,
        })
public final class Stafett {
    private Stafett() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return commands().execute(arguments);
    }

    /** All commands of this launcher; what has a class path of its own is added by whoever completes words. */
    public static CommandLine commands() {
        return new CommandLine(new Stafett())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure));
    }

    private static int report(Exception failure) {
        if (failure instanceof StackFailure known) {
            System.err.println(known.getMessage());
            return ExitCode.of(known).number();
        }
        if (failure instanceof UncheckedIOException io) {
            System.err.println(io.getMessage() + ": " + io.getCause());
            return ExitCode.FAILED.number();
        }
        failure.printStackTrace();
        return ExitCode.FAILED.number();
    }
}
