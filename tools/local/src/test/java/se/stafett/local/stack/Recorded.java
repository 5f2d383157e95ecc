package se.stafett.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Progress that tests read. */
final class Recorded implements Progress {
    final List<String> notes = new CopyOnWriteArrayList<>();
    final List<String> done = new CopyOnWriteArrayList<>();

    @Override
    public void begins(String server, String what) {}

    @Override
    public void done(String server, String what, Duration took) {
        done.add(server + " " + what);
    }

    @Override
    public void note(String line) {
        notes.add(line);
    }
}
