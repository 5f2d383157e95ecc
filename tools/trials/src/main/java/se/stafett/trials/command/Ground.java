package se.stafett.trials.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The folder of a run. It is removed when all went well; otherwise, also on Ctrl-C, it stays and is named. */
final class Ground implements AutoCloseable {
    private final Path folder;
    private final Consumer<String> say;
    private final Thread hook = new Thread(this::name, "name the folder");
    private boolean keep = true;

    private Ground(Path folder, Consumer<String> say) {
        this.folder = folder;
        this.say = say;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Ground take(Consumer<String> say) {
        try {
            return new Ground(Files.createTempDirectory("stafett-trials-"), say);
        } catch (IOException failed) {
            throw new UncheckedIOException("no folder for what the trials record", failed);
        }
    }

    /** An empty folder for one trial. */
    Path folder(Trial trial) {
        try {
            return Files.createDirectories(folder.resolve("trial-" + trial.number()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Nobody needs to look at it. */
    void letGo() {
        keep = false;
    }

    private void name() {
        say.accept("What the trials recorded lies in " + folder);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAnyway) {
            return;
        }
        if (keep) {
            name();
        } else {
            remove();
        }
    }

    private void remove() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot remove " + folder, failed);
        }
    }
}
