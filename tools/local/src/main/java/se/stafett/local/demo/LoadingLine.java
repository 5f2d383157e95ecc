package se.stafett.local.demo;

import java.io.PrintStream;
import se.stafett.local.loader.LoadProgress;

/** How far loading has come: one line that changes on a terminal, a line for every hundred plans elsewhere. */
final class LoadingLine implements LoadProgress {
    private static final int STEP = 100;

    private final PrintStream out;
    private final boolean terminal;

    LoadingLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void loaded(int plans, int ofAll) {
        String words = "Loading: " + plans + " of " + ofAll + " plans";
        if (terminal) {
            out.print("\r\u001b[2K" + words + (plans == ofAll ? "\r\u001b[2K" : ""));
            out.flush();
        } else if (plans % STEP == 0 || plans == ofAll) {
            out.println(words);
        }
    }
}
