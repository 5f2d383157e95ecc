package se.stafett.local.stack;

import java.time.Duration;

/** Told while a stack starts or stops. Calls may come from several threads. */
public interface Progress {
    /** A server is being started or stopped. */
    void begins(String server, String what);

    /** It answers, or has stopped. */
    void done(String server, String what, Duration took);

    /** Something worth a line that is no failure. */
    void note(String line);
}
