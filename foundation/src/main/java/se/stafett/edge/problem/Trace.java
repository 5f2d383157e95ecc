package se.stafett.edge.problem;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A stack trace without messages: those may repeat what the caller sent, and that must not reach a log. */
final class Trace {
    private static final int FRAMES = 24;

    private Trace() {}

    static String of(Throwable failure) {
        var text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable link = failure; link != null && seen.add(link); link = link.getCause()) {
            text.append(seen.size() == 1 ? "" : "\ncaused by ")
                    .append(link.getClass().getName());
            StackTraceElement[] frames = link.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                text.append("\n  at ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
