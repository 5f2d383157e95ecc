package se.stafett.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.stafett.local.stack.Leash;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.terminal.ConsoleProgress;
import se.stafett.local.terminal.ExitCode;
import se.stafett.local.terminal.StackOptions;

@Command(
        name = "up",
        description = "Starts what does not run and returns when everything answers. Data is kept from run to run.")
final class UpCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--foreground", description = "Stay; Ctrl-C stops everything.")
    private boolean foreground;

    @Override
    public Integer call() {
        LocalStack stack = options.stack(ConsoleProgress.onStandardError());
        Instant begin = Instant.now();
        List<String> started = stack.up(foreground ? Leash.TIED : Leash.FREE);
        if (started.isEmpty()) {
            System.out.println("Stafett is up already.");
        } else {
            double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
            System.out.printf(Locale.ROOT, "Stafett is up after %.1f s.%n", seconds);
        }
        Addresses.print(stack.place(), System.out);
        return foreground ? new Foreground(stack).stay() : ExitCode.OK.number();
    }
}
