package se.stafett.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The unpacked PostgreSQL: its programs, unpacked once for a build and shared by every stack of the clone. */
record PostgresBinaries(Path folder) {
    private static final Object IN_THIS_JVM = new Object();

    /** Unpacks on first use; of several processes one unpacks and the others wait for it. */
    static PostgresBinaries ready() {
        Path archive = RuntimeFiles.postgresArchive();
        Path folder = archive.resolveSibling("unpacked");
        synchronized (IN_THIS_JVM) {
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
        }
        return new PostgresBinaries(folder);
    }

    private static void unpack(Path archive, Path folder) {
        Path partial = folder.resolveSibling("unpacking");
        try (FileChannel channel = FileChannel.open(
                        folder.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(folder)) {
                Folders.delete(partial);
                TarArchive.unpack(archive, Files.createDirectories(partial));
                Files.move(partial, folder);
            }
        } catch (IOException failed) {
            throw StackFailure.of(failed, folder);
        }
    }

    String initdb() {
        return folder.resolve("bin/initdb").toString();
    }

    String postgres() {
        return folder.resolve("bin/postgres").toString();
    }
}
