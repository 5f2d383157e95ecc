package se.stafett.bench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a second the disk makes a page durable, by PostgreSQL's own program. */
public final class DiskSync {
    private static final Pattern RATE = Pattern.compile("^\\s+fdatasync\\s+([0-9.]+) ops/sec", Pattern.MULTILINE);

    private DiskSync() {}

    /**
     * Empty when this machine does not have the program.
     *
     * @param folder on the disk that is asked about
     */
    public static Optional<Double> aSecond(Path folder) throws IOException, InterruptedException {
        Optional<Path> program = Programs.find("pg_test_fsync");
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path file = Files.createTempFile(folder, "fsync", "");
        try {
            Process process = new ProcessBuilder(List.of(program.get().toString(), "-s", "1", "-f", file.toString()))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(output);
            if (!process.waitFor(10, TimeUnit.SECONDS) || !rate.find()) {
                process.destroyForcibly();
                throw new IOException("pg_test_fsync failed: " + output.strip());
            }
            return Optional.of(Double.parseDouble(rate.group(1)));
        } finally {
            Files.deleteIfExists(file); // the program may have removed it
        }
    }
}
