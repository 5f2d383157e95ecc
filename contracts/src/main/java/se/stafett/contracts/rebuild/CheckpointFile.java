package se.stafett.contracts.rebuild;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A checkpoint in a file, which at any moment is the last one that was saved whole. */
public final class CheckpointFile {
    private final Path file;
    private final String log;

    /** @param log what the rebuild is of, as in {@link Checkpoint#write} */
    public CheckpointFile(Path file, String log) {
        this.file = file.toAbsolutePath();
        this.log = log;
    }

    /** Writes beside the file, waits until the disk has it, and puts it in the file's place in one step. */
    public void save(PlanRebuild rebuild) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            Checkpoint.write(rebuild, log, out);
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Goes on from the file, or from the log's beginning where there is none yet. */
    public Restoration restore(KeyLookup keys) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Checkpoint.read(in, log, keys);
        } catch (NoSuchFileException none) {
            return new Restoration.Restored(new PlanRebuild(keys));
        }
    }
}
