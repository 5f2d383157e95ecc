package se.stafett.local.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.ServerState;
import se.stafett.local.terminal.ExitCode;

/** Stays with a running stack until Ctrl-C, or until one of its servers ends by itself; then stops everything. */
final class Foreground {
    private final LocalStack stack;
    private volatile boolean stopping;

    Foreground(LocalStack stack) {
        this.stack = stack;
    }

    int stay() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopEverything, "stop everything"));
        List<CompletableFuture<String>> ends =
                stack.states().stream().map(ServerState::name).map(this::end).toList();
        System.out.println("Ctrl-C stops everything.");
        Object ended =
                CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
        if (!stopping) {
            System.err.println(ended + " ended by itself; its log is in "
                    + stack.place().data().resolve("log") + ".");
        }
        return ExitCode.START_FAILED.number();
    }

    /** Completes with the server's name when it ends, at once when it has ended already. */
    private CompletableFuture<String> end(String name) {
        return stack.process(name)
                .map(process -> process.onExit().thenApply(ended -> name))
                .orElseGet(() -> CompletableFuture.completedFuture(name));
    }

    private void stopEverything() {
        stopping = true;
        stack.down();
    }
}
