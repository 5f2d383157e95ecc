package se.stafett.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void seconds_are_read() {
        assertThat(RetryAfter.read("0", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.read(" 90 ", NOW)).contains(Duration.ofSeconds(90));
    }

    @Test
    void a_moment_is_read() {
        assertThat(RetryAfter.read("Sun, 22 Nov 2026 12:10:00 GMT", NOW)).contains(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "-5",
                "1.5",
                "99999999999",
                "Sun, 22 Nov 2026 11:00:00 GMT",
                "Mon, 22 Nov 2026 12:10:00 GMT",
                "2026-11-22T12:10:00Z"
            })
    void what_is_neither_or_past_is_passed_over(String header) {
        assertThat(RetryAfter.read(header, NOW)).isEmpty();
    }

    @Test
    void a_header_that_is_not_there_says_nothing() {
        assertThat(RetryAfter.read(null, NOW)).isEmpty();
    }
}
