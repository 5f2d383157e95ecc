package se.stafett.trials.fault;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small disk of its own for one folder of a server, which can be filled and emptied. Memory of this machine that is mounted,
 * for which Linux asks an administrator.
 */
final class SmallDisk implements Closeable {
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final Path ballast;
    private boolean mounted = true;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
        Runtime.getRuntime().addShutdownHook(new Thread(this::unmount, "unmount"));
    }

    /**
     * Moves what a folder holds onto a disk of its own that is mounted in its place.
     *
     * @param room for how many megabytes more there is room
     * @throws IllegalStateException when nothing may be mounted here
     */
    static SmallDisk under(Path folder, int room) {
        try {
            Path was = folder.resolveSibling(folder.getFileName() + ".was");
            long holds = size(folder) / MEGABYTE;
            Files.move(folder, was);
            Files.createDirectory(folder);
            if (!succeeds("mount", "-t", "tmpfs", "-o", "size=" + (holds + room) + "m", "tmpfs", folder.toString())) {
                throw new IllegalStateException("not run: a disk may be mounted by an administrator alone, on Linux");
            }
            SmallDisk disk = new SmallDisk(folder);
            if (!succeeds("cp", "-a", was + "/.", folder.toString())) {
                disk.close();
                throw new IllegalStateException("a small disk has no room for " + was);
            }
            return disk;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Writes until there is no room for a byte more; may be called again. */
    void fill() {
        byte[] much = new byte[MEGABYTE];
        try (OutputStream out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int size = MEGABYTE; size > 0; ) {
                size = taken(out, much, size) ? size : size / 2;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean taken(OutputStream out, byte[] bytes, int size) {
        try {
            out.write(bytes, 0, size);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    /** There is room again. */
    void empty() {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private synchronized void unmount() {
        if (mounted) {
            mounted = !succeeds("umount", "--lazy", folder.toString());
        }
    }

    @Override
    public void close() {
        unmount();
    }
}
