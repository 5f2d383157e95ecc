package se.stafett.trials.fault;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what cannot be waited for otherwise than by looking again and again. */
final class Patiently {
    private Patiently() {}

    /** @throws IllegalStateException when it does not come in time */
    static void await(String what, Duration within, Duration glance, BooleanSupplier come) {
        long end = System.nanoTime() + within.toNanos();
        try {
            while (!come.getAsBoolean()) {
                if (System.nanoTime() - end > 0) {
                    throw new IllegalStateException(what + " did not come within " + within.toSeconds() + " s");
                }
                Thread.sleep(glance);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + what, stopped);
        }
    }
}
