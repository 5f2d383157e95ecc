package se.stafett.bench.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What must be known of a run to compare it with another.
 *
 * @param machine what it ran on, in one sentence
 * @param run when, and of which commit
 */
public record RunFacts(String machine, String run) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double KILOBYTES_A_GIGABYTE = 1e6;

    /** @param home the clone's top folder */
    public static RunFacts now(Path home) throws IOException, InterruptedException {
        String machine =
                "%d processors%s%s, %s, Java %s (%s). PostgreSQL with `fsync` and `synchronous_commit` on, Kafka with `acks=all`."
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                fact("/proc/cpuinfo", "model name")
                                        .map(name -> " (" + name + ")")
                                        .orElse(""),
                                fact("/proc/meminfo", "MemTotal")
                                        .map(total -> ", %.0f GB"
                                                .formatted(
                                                        Double.parseDouble(total.split(" ")[0]) / KILOBYTES_A_GIGABYTE))
                                        .orElse(""),
                                System.getProperty("os.name"),
                                Runtime.version().feature(),
                                System.getProperty("java.vendor"));
        return new RunFacts(
                machine,
                LocalDateTime.now(ZoneOffset.UTC).format(MINUTE) + " UTC"
                        + commit(home).map(", "::concat).orElse(""));
    }

    private static Optional<String> fact(String file, String name) throws IOException {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            return Optional.empty();
        }
        return Files.readAllLines(path).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    private static Optional<String> commit(Path home) throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "-C", home.toString(), "rev-parse", "--short", "HEAD").start();
            String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0
                    ? Optional.of("commit " + commit)
                    : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        }
    }
}
