package se.stafett.trials.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {
    private static final Set<String> FAIR = Set.of("503 unavailable");

    @TempDir
    Path folder;

    @Test
    void an_attempt_takes_from_its_beginning_to_its_end_also_among_others() throws IOException {
        Attempts attempts = read(
                line(0, "invoke", "a", ""),
                line(1, "invoke", "b", ""),
                line(3, "ok", "a", ""),
                line(9, "fail", "b", ""));

        assertThat(attempts.answered()).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(8));
        assertThat(attempts.within(0)).isEqualTo(Duration.ofSeconds(3));
        assertThat(attempts.within(1)).isEqualTo(Duration.ofSeconds(8));
        assertThat(attempts.inWords()).isEqualTo("every attempt was answered");
    }

    @Test
    void what_settled_nothing_is_told_by_what_it_came_to() throws IOException {
        Attempts attempts = read(
                line(0, "invoke", "a", ""),
                line(1, "unknown", "a", "503 unavailable"),
                line(2, "invoke", "b", ""),
                line(5, "unknown", "b", "503 unavailable"));

        assertThat(attempts.inWords()).isEqualTo("2 × 503 unavailable (at most 3.0 s)");
        assertThat(attempts.unfair(FAIR, Duration.ofSeconds(3))).isEmpty();
    }

    @Test
    void another_answer_than_a_fair_one_and_a_long_wait_are_found() throws IOException {
        Attempts attempts = read(
                line(0, "invoke", "a", ""),
                line(1, "unknown", "a", "500 unexpected"),
                line(2, "invoke", "b", ""),
                line(7, "unknown", "b", "503 unavailable"),
                line(8, "invoke", "c", ""),
                line(16, "ok", "c", ""));

        assertThat(attempts.unfair(FAIR, Duration.ofSeconds(3)))
                .containsExactly(
                        "a command came to \"500 unexpected\", 1 times",
                        "a command hung for 5000 ms and came to \"503 unavailable\"",
                        "a command hung for 8000 ms before it was answered");
    }

    private Attempts read(String... lines) throws IOException {
        return Attempts.read(Files.write(folder.resolve("commands.ndjson"), List.of(lines)));
    }

    private static String line(int second, String op, String key, String why) {
        return """
                {"at":"2026-03-02T08:00:%02dZ","op":"%s","key":"%s","caller":"one","attempt":1,"why":"%s"}""".formatted(second, op, key, why);
    }
}
