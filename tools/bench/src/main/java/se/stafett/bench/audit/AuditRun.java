package se.stafett.bench.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code ./stafett audit} as the script does: a process of its own, in 256 MB of heap. */
public final class AuditRun {
    private static final String MAIN = "se.stafett.audit.command.Audit";

    private final Path home;

    /** @param home the clone's top folder, built */
    public AuditRun(Path home) {
        this.home = home;
    }

    /**
     * Runs a command to its end.
     *
     * @return seconds, the start of the virtual machine included
     * @throws IllegalStateException unless it ends with 0
     */
    public double seconds(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dstafett.home=" + home,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                String.join(
                        ":",
                        home + "/tools/audit/target/classes",
                        home + "/tools/local/target/classes",
                        home + "/contracts/target/classes",
                        home + "/tools/local/target/runtime/launcher/*"),
                MAIN));
        command.addAll(words);
        long begin = System.nanoTime();
        int exitCode = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException("audit " + words.getFirst() + " ended with " + exitCode);
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
