package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A built application, held apart from the build folder by hard links where the disk allows and by copies elsewhere. Its
 * name is the time of the build, so that a newer build is a new snapshot.
 *
 * @param build the folder that the build writes
 * @param snapshots where snapshots of this application lie
 */
record Snapshot(Path build, Path snapshots) {
    private static final String MAIN = "quarkus-run.jar";

    /** Names the build: the time its main jar was written. */
    String version() {
        try {
            return "" + Files.getLastModifiedTime(build.resolve(MAIN)).toMillis();
        } catch (IOException absent) {
            throw new StackFailure(
                    StackFailure.Kind.NOT_BUILT,
                    "Not built: " + build.resolve(MAIN) + " is absent. Run: mvn package -DskipTests");
        }
    }

    Path folder() {
        return snapshots.resolve(version());
    }

    /** Makes this snapshot when it is absent and removes those of earlier builds. */
    void make() {
        Path folder = folder();
        Path partial = snapshots.resolve("partial");
        try {
            if (Files.isDirectory(folder)) {
                return;
            }
            Folders.delete(snapshots);
            Files.createDirectories(partial);
            copy(partial);
            Files.move(partial, folder);
        } catch (IOException failed) {
            throw StackFailure.of(failed, folder);
        }
    }

    private void copy(Path target) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(build)) {
            all = walk.toList();
        }
        for (Path from : all) {
            Path to = target.resolve(build.relativize(from).toString());
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                linkOrCopy(from, to);
            }
        }
    }

    private static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileSystemException | UnsupportedOperationException otherDisk) {
            // a cache of a run knows its jars by their times
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
