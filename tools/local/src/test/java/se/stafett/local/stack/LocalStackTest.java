package se.stafett.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
    @TempDir
    Path data;

    private final Recorded progress = new Recorded();
    private LocalStack stack;

    @BeforeEach
    void freshPlace() {
        stack = new LocalStack(new StackPlace(Path.of(""), data, FreeRange.base()), List.of(), progress);
    }

    @AfterEach
    void nothingLeft() {
        stack.down();
        assertThat(stack.states()).extracting(ServerState::condition).containsOnly(ServerState.Condition.STOPPED);
    }

    @Test
    void starts_once_keeps_its_data_and_stops() throws Exception {
        assertThat(stack.up(Leash.FREE)).containsExactlyInAnyOrder("postgres", "kafka");
        assertThat(stack.isUp()).isTrue();
        assertSecretsAreForTheirOwnerAlone();
        Map<String, Long> first = pids();

        assertThat(stack.up(Leash.FREE)).isEmpty();
        assertThat(pids()).isEqualTo(first);

        Path cluster = data.resolve("kafka/log/meta.properties");
        String before = Files.readString(cluster);
        stack.down();
        assertThat(Ports.isFree(stack.place().postgresPort())).isTrue();
        assertThat(Ports.isFree(stack.place().kafkaPort())).isTrue();

        stack.up(Leash.TIED);
        assertThat(stack.isUp()).isTrue();
        assertThat(Files.readString(cluster)).isEqualTo(before);
    }

    @Test
    void a_taken_port_is_named_and_what_was_started_is_stopped() throws Exception {
        int port = stack.place().kafkaPort();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StackFailure.class)
                    .isThrownBy(() -> stack.up(Leash.FREE))
                    .withMessageContaining("Port " + taken.getLocalPort() + ", wanted by Kafka, is taken")
                    .extracting(StackFailure::kind)
                    .isEqualTo(StackFailure.Kind.PORT_TAKEN);
        }
        assertThat(Ports.isFree(stack.place().postgresPort())).isTrue();
    }

    @Test
    void a_pid_file_that_names_a_foreign_process_is_not_believed() throws Exception {
        Process foreign = new ProcessBuilder("sleep", "600").start();
        try {
            Path file = stack.place().pidFile("postgres");
            Files.createDirectories(file.getParent());
            Files.write(file, List.of("" + foreign.pid(), "2026-01-01T00:00:00Z", "-"));

            stack.down();

            assertThat(foreign.isAlive()).isTrue();
            assertThat(file).doesNotExist();
            assertThat(progress.notes)
                    .containsExactly(
                            "Process " + foreign.pid() + " is not the PostgreSQL that was started: left alone");
        } finally {
            foreign.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_server_that_cannot_start_says_why_in_one_line() throws Exception {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "12\n");

        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> stack.up(Leash.FREE))
                .withMessageContaining("PostgreSQL could not make its data folder")
                .withMessageContaining("postgresql.conf")
                .withMessageNotContaining("\n")
                .extracting(StackFailure::kind)
                .isEqualTo(StackFailure.Kind.START_FAILED);
        assertThat(Ports.isFree(stack.place().kafkaPort())).isTrue();
    }

    private void assertSecretsAreForTheirOwnerAlone() throws IOException {
        for (String secret :
                List.of("secrets/master.key", "secrets/pseudonym.key", "passwords/plan_service.password")) {
            assertThat(Files.getPosixFilePermissions(data.resolve(secret)))
                    .as(secret)
                    .allMatch(permission -> permission.name().startsWith("OWNER_"));
        }
    }

    private Map<String, Long> pids() {
        return stack.states().stream().collect(Collectors.toMap(ServerState::name, ServerState::pid));
    }
}
