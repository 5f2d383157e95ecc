package se.stafett.local.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.stafett.local.terminal.ConsoleProgress;
import se.stafett.local.terminal.ExitCode;
import se.stafett.local.terminal.StackOptions;

@Command(
        name = "down",
        description = "Stops what runs, services first. Data stays; removing the data folder starts afresh.")
final class DownCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Override
    public Integer call() {
        options.stack(ConsoleProgress.onStandardError()).down();
        System.out.println("Stafett is down.");
        return ExitCode.OK.number();
    }
}
