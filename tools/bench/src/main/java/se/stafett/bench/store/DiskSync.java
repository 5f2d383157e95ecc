package se.stafett.bench.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a second the disk makes a page durable, by PostgreSQL's own program. */
public final class DiskSync {
    private static final Pattern RATE = Pattern.compile("^\\s+fdatasync\\s+([0-9.]+) ops/sec");

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
        Process process = new ProcessBuilder(List.of(program.get().toString(), "-s", "1", "-f", file.toString()))
                .redirectErrorStream(true)
                .start();
        try {
            return Optional.of(rate(process.inputReader(StandardCharsets.UTF_8)));
        } finally {
            process.destroyForcibly().waitFor();
            Files.deleteIfExists(file); // the program may have removed it
        }
    }

    /** Of the one test of many that counts here; the others, a second each, are not waited for. */
    private static double rate(BufferedReader output) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher rate = RATE.matcher(line);
            if (rate.find()) {
                return Double.parseDouble(rate.group(1));
            }
            told.append(line.strip()).append(' ');
        }
        throw new IOException("pg_test_fsync failed: " + told.toString().strip());
    }
}
