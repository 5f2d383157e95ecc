package se.stafett.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Folders of servers that tests start: gone when the test is done, at the latest when the JVM ends. */
final class TemporaryFolder {
    private static final Set<Path> LEFT = ConcurrentHashMap.newKeySet();
    private static final Set<Runnable> FIRST = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            FIRST.forEach(Runnable::run);
            LEFT.forEach(TemporaryFolder::remove);
        }));
    }

    private TemporaryFolder() {}

    static Path make(String name) {
        try {
            Path folder = Files.createTempDirectory("stafett-" + name + "-");
            LEFT.add(folder);
            return folder;
        } catch (IOException failed) {
            throw StackFailure.of(failed, Path.of(System.getProperty("java.io.tmpdir")));
        }
    }

    /** Has something done at the end of the JVM while the folders are still there. */
    static void beforeRemoval(Runnable action) {
        FIRST.add(action);
    }

    static void remove(Path folder) {
        try {
            Folders.delete(folder);
            LEFT.remove(folder);
        } catch (IOException stillInUse) {
            throw new UncheckedIOException("cannot remove " + folder, stillInUse);
        }
    }
}
