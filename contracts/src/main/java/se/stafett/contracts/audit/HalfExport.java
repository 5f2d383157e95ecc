package se.stafett.contracts.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** What has been made of an export so far. Memory: some hundred bytes a file; a lane is one, and so are 256 leaves. */
final class HalfExport {
    private final Path folder;
    private final Deque<Path> made = new ArrayDeque<>();

    /** @param folder is made if it is not there */
    HalfExport(Path folder) throws IOException {
        this.folder = folder;
        makeFolder(folder.toAbsolutePath());
    }

    /** A place for a file in folders that are there. */
    Path made(String name) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            makeFolder(parent);
        }
        if (!Files.exists(file)) {
            made.push(file);
        }
        return file;
    }

    private void makeFolder(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) {
            return;
        }
        Path parent = wanted.getParent();
        if (parent != null) {
            makeFolder(parent);
        }
        Files.createDirectory(wanted);
        made.push(wanted);
    }

    /** Removes all that was made and was not there before, the last first. */
    void remove() throws IOException {
        while (!made.isEmpty()) {
            Files.deleteIfExists(made.pop());
        }
    }
}
