package se.stafett.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.stafett.local.secret.SecretFile;

/** Held while a stack is being started or stopped; another process waits for it. */
record StackLock(FileChannel channel, FileLock lock) implements AutoCloseable {
    static StackLock take(StackPlace place) {
        Path file = place.lock();
        try {
            SecretFile.privateFolder(place.data());
            Files.createDirectories(Folders.of(file));
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new StackLock(channel, channel.lock());
        } catch (OverlappingFileLockException sameProcess) {
            throw new StackFailure(
                    StackFailure.Kind.START_FAILED, "This stack is already being started or stopped: " + place.data());
        } catch (IOException failed) {
            throw StackFailure.of(failed, file);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot release the stack's lock", failed);
        }
    }
}
