package se.stafett.local.terminal;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.Progress;
import se.stafett.local.stack.StackPlace;

/** The options of every command that works on a stack; mixed in with {@code @Mixin}. */
public final class StackOptions {
    /** Set by the script: the clone's top folder. */
    private static final String HOME = "stafett.home";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say this.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = "--ports",
            paramLabel = "<base>",
            defaultValue = "${env:STAFETT_PORTS:-7400}",
            description = "First of the stack's ports (default: $STAFETT_PORTS or 7400).")
    private int basePort;

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            defaultValue = "${env:STAFETT_DATA:-${sys:stafett.home:-.}/.stafett}",
            description = "Where the stack keeps its data (default: $STAFETT_DATA or .stafett in the clone).")
    private Path data = Path.of(".stafett");

    /** The stack's place. */
    public StackPlace place() {
        try {
            return new StackPlace(Path.of(System.getProperty(HOME, ".")), data, basePort);
        } catch (IllegalArgumentException unusable) {
            throw new ParameterException(command.commandLine(), "--ports: " + unusable.getMessage());
        }
    }

    public LocalStack stack(Progress progress) {
        return new LocalStack(place(), progress);
    }
}
