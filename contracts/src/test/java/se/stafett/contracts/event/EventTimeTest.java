package se.stafett.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    @Test
    void reads_what_the_platform_reads() {
        SplittableRandom random = new SplittableRandom(20260301);
        for (int i = 0; i < 20_000; i++) {
            long second = random.nextLong(FIRST.getEpochSecond(), LAST.getEpochSecond());
            Instant time = Instant.ofEpochSecond(second).plus(random.nextInt(1_000_000), ChronoUnit.MICROS);
            String text = EventTime.format(time);
            assertThat(EventTime.parse(text)).isEqualTo(time).isEqualTo(Instant.parse(text));
        }
    }

    @Test
    void a_digit_anywhere_else_is_refused() {
        String text = "2026-03-01T08:15:00.123456Z";
        for (int i = 0; i < text.length(); i++) {
            String broken =
                    text.substring(0, i) + (Character.isDigit(text.charAt(i)) ? "x" : "0") + text.substring(i + 1);
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> EventTime.parse(broken));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-01T08:15:00.12345Z",
                "2026-03-01t08:15:00.123456Z",
                "2026-00-01T08:15:00.123456Z",
                "2026-02-29T08:15:00.123456Z",
                "2026-03-00T08:15:00.123456Z",
                "2026-03-01T24:00:00.000000Z",
                "2026-03-01T08:60:00.123456Z",
                "2026-06-30T23:59:60.000000Z",
                "2026-03-01T08:15:00.１23456Z"
            })
    void what_is_no_time_is_refused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> EventTime.parse(text));
    }
}
