package se.stafett.bench.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL's programs that its server does without: where Debian keeps those of each release, and on the PATH. */
final class Programs {
    private static final Path RELEASES = Path.of("/usr/lib/postgresql");

    private Programs() {}

    static Optional<Path> find(String name) {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of);
        return Stream.concat(releases(), onPath)
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> releases() {
        if (!Files.isDirectory(RELEASES)) {
            return Stream.empty();
        }
        try (Stream<Path> releases = Files.list(RELEASES)) {
            return releases
                    .sorted(Comparator.<Path>naturalOrder().reversed())
                    .map(release -> release.resolve("bin"))
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + RELEASES, failed);
        }
    }
}
