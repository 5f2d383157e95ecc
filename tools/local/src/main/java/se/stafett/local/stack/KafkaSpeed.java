package se.stafett.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the broker's JVM is tuned for. Measured on 2 cores; see the decision on the embedded stack. */
enum KafkaSpeed {
    /** Runs for minutes to months: full compilation. Its first stop leaves an archive of its classes for later starts. */
    LONG_LIVED {
        @Override
        List<String> flags() {
            return archived("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + classes());
        }
    },
    /** Runs for one test: quick compilation, a quarter of the processor time to start. Uses the archive if there is one. */
    SHORT_LIVED {
        @Override
        List<String> flags() {
            return Files.exists(classes())
                    ? archived("-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + classes())
                    : List.of("-XX:TieredStopAtLevel=1");
        }
    };

    abstract List<String> flags();

    private static Path classes() {
        return RuntimeFiles.folder().resolve("kafka-classes.jsa");
    }

    /** Making and using the archive warns of every class that is left out. */
    private static List<String> archived(String first, String second) {
        return List.of(first, second, "-Xlog:disable", "-Xlog:all=error:stderr");
    }
}
