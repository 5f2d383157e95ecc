package se.stafett.trials.outcome;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * How a trial is to be run.
 *
 * @param seed plans the faults: the same seed, the same plan
 * @param rounds how often the fault is done, or how large the trial is; each trial says which
 * @param folder an empty folder for what the trial keeps: histories, logs, data
 * @param progress is told a line now and then
 */
public record Terms(long seed, int rounds, Path folder, Consumer<String> progress) {
    public void say(String line) {
        progress.accept(line);
    }
}
