package se.stafett.audit.report;

import java.io.PrintStream;
import java.util.Locale;

/** One line on a terminal that says how far a long run has come; nothing anywhere else. Used by one thread. */
public final class ProgressLine implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[2K";
    private static final int LOOK_EVERY = 64;
    private static final long NANOS_BETWEEN = 200_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private final long expected;
    private long done;
    private long last = System.nanoTime();
    private boolean shown;

    /** @param expected how many there will be, about; 0 when that is not known */
    public ProgressLine(PrintStream out, boolean terminal, String what, long expected) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
        this.expected = expected;
    }

    /** One more is done. */
    public void step() {
        done++;
        if (terminal && done % LOOK_EVERY == 0 && System.nanoTime() - last > NANOS_BETWEEN) {
            last = System.nanoTime();
            show();
        }
    }

    /** So many are done. */
    public void at(long number) {
        done = number;
        if (terminal && System.nanoTime() - last > NANOS_BETWEEN) {
            last = System.nanoTime();
            show();
        }
    }

    private void show() {
        String of = expected > 0 ? String.format(Locale.ROOT, " of %,d", Math.max(expected, done)) : "";
        out.print(CLEAR_LINE + String.format(Locale.ROOT, "%s … %,d%s", what, done, of));
        out.flush();
        shown = true;
    }

    @Override
    public void close() {
        if (shown) {
            out.print(CLEAR_LINE);
            out.flush();
        }
    }
}
