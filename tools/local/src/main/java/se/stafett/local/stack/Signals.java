package se.stafett.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends signals to processes by their id; Java itself knows only TERM and KILL. */
final class Signals {
    private Signals() {}

    static void send(String signal, ProcessHandle to) {
        if (!to.isAlive()) {
            return;
        }
        try {
            // the shell's own kill, since not every system has the program
            Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + to.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            kill.waitFor();
        } catch (IOException noShell) {
            throw new StackFailure(
                    StackFailure.Kind.STOP_FAILED, "Cannot signal process " + to.pid() + ": " + noShell.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end of a process; false when it outlives {@code patience}. */
    static boolean awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException alive) {
            return !process.isAlive();
        } catch (ExecutionException failed) {
            throw new StackFailure(
                    StackFailure.Kind.STOP_FAILED, "Cannot wait for process " + process.pid() + ": " + failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
