package se.stafett.local.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.stafett.local.stack.Progress;

/** Progress on standard error: one line that changes on a terminal, a line for each finished step everywhere. */
public final class ConsoleProgress implements Progress {
    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, String> underWay = new LinkedHashMap<>();

    private ConsoleProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** On standard error, which the script has found to be a terminal or not. */
    public static ConsoleProgress onStandardError() {
        return new ConsoleProgress(System.err, Boolean.getBoolean("stafett.terminal"));
    }

    @Override
    public synchronized void begins(String server, String what) {
        underWay.put(server, what);
        showUnderWay();
    }

    @Override
    public synchronized void done(String server, String what, Duration took) {
        underWay.remove(server);
        line(String.format(Locale.ROOT, "%-20s %s after %.1f s", server, what, took.toMillis() / 1000.0));
    }

    @Override
    public synchronized void note(String line) {
        line(line);
    }

    private void line(String line) {
        out.println((terminal ? CLEAR_LINE : "") + line);
        showUnderWay();
    }

    private void showUnderWay() {
        if (terminal) {
            out.print(CLEAR_LINE
                    + underWay.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue() + " …")
                            .collect(Collectors.joining(", ")));
            out.flush();
        }
    }
}
