package se.stafett.local.demo;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import se.stafett.local.stack.Leash;
import se.stafett.local.stack.LocalStack;

/** A stack that is up for as long as this is open; what was running before goes on. */
final class Running implements AutoCloseable {
    private final LocalStack stack;
    private final List<String> toStop;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private Running(LocalStack stack, List<String> toStop) {
        this.stack = stack;
        this.toStop = toStop;
    }

    /**
     * Starts what does not run. Ctrl-C stops what was started, unless it is to be kept.
     *
     * @param keep whether to leave running what is started here
     */
    static Running of(LocalStack stack, boolean keep) {
        List<String> started = stack.up(keep ? Leash.FREE : Leash.TIED);
        Running running = new Running(stack, keep ? List.of() : started);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop what the demo started"));
        return running;
    }

    @Override
    public void close() {
        if (!toStop.isEmpty() && stopped.compareAndSet(false, true)) {
            stack.stop(toStop);
        }
    }
}
