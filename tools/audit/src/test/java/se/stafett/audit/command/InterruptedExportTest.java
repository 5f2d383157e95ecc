package se.stafett.audit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export, run as a process that waits for more events, is told to end. */
class InterruptedExportTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Path export;
    private Process audit;
    private OutputStream log;

    @BeforeEach
    void begin_an_export_that_does_not_end() throws IOException {
        export = folder.resolve("new").resolve("export");
        audit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Audit.class.getName(),
                        "export",
                        "--from",
                        "/dev/stdin",
                        "--to",
                        export.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        log = audit.getOutputStream();
        log.write(Files.readAllBytes(Tale.told().file(folder.resolve("log.ndjson"))));
        log.flush();
        await().atMost(PATIENCE).until(() -> Files.isDirectory(export.resolve("notification-service/lane")));
    }

    @AfterEach
    void end() throws IOException {
        audit.destroyForcibly();
        log.close();
    }

    private int told(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + audit.pid())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(audit.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return audit.exitValue();
    }

    /** Who starts a build in the background lets all its processes ignore what a terminal's Ctrl-C sends. */
    private static boolean isCtrlCHeard() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                || Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .noneMatch(ignored -> (ignored & 2) != 0);
    }

    @Test
    void ctrl_c_ends_it_with_130_and_leaves_nothing_behind() throws IOException, InterruptedException {
        if (isCtrlCHeard()) {
            assertThat(told("INT")).isEqualTo(130);
        } else {
            assertThat(told("TERM")).isEqualTo(143);
        }
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8))
                .isEmpty();
    }

    @Test
    void what_lay_there_before_stays() throws IOException, InterruptedException {
        Path other = Files.writeString(export.resolve("plan-service/notes.txt"), "mine");

        assertThat(told("TERM")).isEqualTo(143);

        assertThat(other).hasContent("mine");
        assertThat(Files.exists(export.resolve("plan-service/lane"))).isFalse();
    }
}
