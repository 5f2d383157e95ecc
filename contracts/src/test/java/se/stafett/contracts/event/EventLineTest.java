package se.stafett.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLineTest {
    private static final LogEvent EVENT = LogEvents.first();

    @Test
    void a_line_is_read_as_the_event_that_was_written() {
        String line = EventLine.write(EVENT);
        assertThat(EventLine.read(line)).isEqualTo(EVENT);
        assertThat(line).startsWith("{\"headers\":{\"content-type\":").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "\"text\"",
                "{}",
                "{\"headers\":{}}",
                "{\"payload\":\"x\"}",
                "{\"headers\":[],\"payload\":\"x\"}",
                "{\"headers\":{},\"payload\":7}",
                "{\"headers\":{\"ce_lane\":7},\"payload\":\"x\"}",
                "{\"headers\":{},\"payload\":\"x\"} {}"
            })
    void what_is_no_event_is_refused(String line) {
        assertThatExceptionOfType(BrokenLine.class).isThrownBy(() -> EventLine.read(line));
    }

    @Test
    void a_line_that_is_cut_off_is_refused_wherever_it_ends_and_never_quoted() {
        String line = EventLine.write(EVENT);
        for (int length = 0; length < line.length(); length += 7) {
            String cut = line.substring(0, length);
            assertThatExceptionOfType(BrokenLine.class)
                    .isThrownBy(() -> EventLine.read(cut))
                    .withMessageNotContaining("eyJ");
        }
    }

    @Test
    void a_header_that_is_missing_is_named() {
        String line = EventLine.write(EVENT).replace("ce_lanepos", "ce_place");
        assertThatExceptionOfType(BrokenHeader.class)
                .isThrownBy(() -> EventLine.read(line))
                .satisfies(broken -> assertThat(broken.header()).isEqualTo("ce_lanepos"));
    }
}
