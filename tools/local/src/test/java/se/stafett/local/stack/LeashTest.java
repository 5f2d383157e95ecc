package se.stafett.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeashTest {
    @TempDir
    Path folder;

    @Test
    void a_tied_server_dies_with_a_starter_that_is_killed() throws Exception {
        Process starter = starter(Leash.TIED);
        ProcessHandle server = serverOf(starter);

        starter.destroyForcibly().waitFor();

        server.onExit().get(10, TimeUnit.SECONDS);
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void a_free_server_outlives_its_starter() throws Exception {
        Process starter = starter(Leash.FREE);
        ProcessHandle server = serverOf(starter);
        try {
            starter.destroyForcibly().waitFor();

            assertThat(server.isAlive()).isTrue();
        } finally {
            server.destroyForcibly();
        }
    }

    private Process starter(Leash leash) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sleeper.class.getName(),
                        leash.name(),
                        folder.resolve("log").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static ProcessHandle serverOf(Process starter) throws Exception {
        try (BufferedReader out = starter.inputReader()) {
            return ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
        }
    }
}
