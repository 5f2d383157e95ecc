package se.stafett.local.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.local.client.CareServices;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.terminal.ConsoleProgress;
import se.stafett.local.terminal.StackOptions;

/** {@code ./stafett demo}. */
@Command(
        name = "demo",
        description = {
            "Plays a patient's journey through REST, has the plan rebuilt from Kafka by processes of three other systems,",
            "and compares them by digest.",
            "Starts what does not run, and stops what it started."
        },
        exitCodeListHeading = "Exit codes, besides those of ./stafett:%n",
        exitCodeList = {
            "0:every plan has the same digest on all sides",
            "10:a service did otherwise than the demo expects",
            "11:the subscriber stopped: events are missing, changed or unreadable",
            "12:plans differ",
            "13:not all plans of the folder were loaded"
        })
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Mixin
    private Elsewhere elsewhere = new Elsewhere();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--keep", description = "Leave running what the demo started.")
    private boolean keep;

    @Option(names = "--json", description = "Tell everything as NDJSON.")
    private boolean json;

    @Option(
            names = "--plans",
            paramLabel = "<folder>",
            description = "Load all FHIR R4 care plans of this folder instead: one Bundle a patient.")
    private @Nullable Path plans;

    @Option(
            names = "--in-flight",
            paramLabel = "<number>",
            defaultValue = "8",
            description = "How many patients are loaded at once (default: ${DEFAULT-VALUE}).")
    private int inFlight;

    @Option(
            names = "--commands",
            paramLabel = "<file>",
            description = "Write every attempt to send a command, and its outcome, to this file as NDJSON.")
    private @Nullable Path commands;

    @Override
    public Integer call() {
        check();
        Optional<Target> running = elsewhere.target();
        if (running.isPresent()) {
            return run(running.get()).code();
        }
        LocalStack stack = options.stack(ConsoleProgress.onStandardError());
        try (Running started = Running.of(stack, keep)) {
            return run(Target.at(stack.place())).code();
        }
    }

    private void check() {
        if (plans != null && !Files.isDirectory(plans)) {
            throw new ParameterException(command.commandLine(), "--plans: there is no folder " + plans);
        }
        if (plans != null && elsewhere.isNamed()) {
            throw new ParameterException(
                    command.commandLine(), "--plans: their units have no accounts in the stack of --against");
        }
        if (inFlight < 1 || inFlight > 64) {
            throw new ParameterException(command.commandLine(), "--in-flight: a number from 1 to 64");
        }
    }

    private DemoEnd run(Target target) {
        try (CommandLog log = commands == null ? CommandLog.none() : CommandLog.to(commands)) {
            return run(target, log);
        }
    }

    private DemoEnd run(Target target, CommandLog log) {
        CareServices services = new CareServices(target.address(), Patience.withRestarts(), log);
        Callers callers = new Callers(target.tokens());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Narrator narrator = json ? new ForMachines(out) : new ForPeople(out, problems);
        Demo demo = new Demo(target.surroundings(), services, callers, narrator, LocalDate.now(ZoneOffset.UTC));
        return plans == null
                ? demo.play()
                : demo.load(plans, inFlight, new LoadingLine(problems, Boolean.getBoolean("stafett.terminal")));
    }
}
