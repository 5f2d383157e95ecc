package se.stafett.local.stack;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/** Finds what the build laid into {@code tools/local/target/runtime}: the broker's jars and the PostgreSQL archive. */
public final class RuntimeFiles {
    private static final String BELOW_CLONE = "tools/local/target/runtime";

    private RuntimeFiles() {}

    static Path kafkaJars() {
        return folder().resolve("kafka");
    }

    static Path postgresArchive() {
        Path folder = folder().resolve("postgres");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(folder));
        } catch (IOException absent) {
            throw StackFailure.of(absent, folder);
        }
    }

    /** The folder {@code target/runtime} of this module, wherever the calling module or test runs. */
    public static Path folder() {
        CodeSource source = RuntimeFiles.class.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            try {
                // target/classes while the build runs, target/local-….jar after it has packaged
                Path beside = Path.of(source.getLocation().toURI()).resolveSibling("runtime");
                if (Files.isDirectory(beside)) {
                    return beside;
                }
            } catch (URISyntaxException | IllegalArgumentException notAFile) {
                return upwards(Path.of("").toAbsolutePath());
            }
        }
        return upwards(Path.of("").toAbsolutePath());
    }

    private static Path upwards(Path from) {
        for (Path at = from; at != null; at = at.getParent()) {
            Path candidate = at.resolve(BELOW_CLONE);
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        throw notBuilt(from);
    }

    private static StackFailure notBuilt(Path place) {
        return new StackFailure(
                StackFailure.Kind.NOT_BUILT,
                "Not built: no " + BELOW_CLONE + " near " + place + ". Run: mvn process-resources -pl tools/local -am");
    }
}
