package se.stafett.contracts.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventHeadersTest {
    @Test
    void an_event_is_written_as_headers_to_the_letter() {
        assertThat(CloudEventHeaders.of(LogEvents.traced()))
                .containsExactly(
                        entry("content-type", "application/jose"),
                        entry("ce_specversion", "1.0"),
                        entry("ce_id", "0b7f5c7e-27c5-5b0e-9f0a-5d3c6a1e0001"),
                        entry("ce_source", "/plan-service"),
                        entry("ce_type", "plan.drafted.v1"),
                        entry("ce_subject", "3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002"),
                        entry("ce_time", "2026-03-01T08:15:00.123456Z"),
                        entry("ce_partitionkey", "5d41402abc4b2a76b9719d911017c592"),
                        entry("ce_recordedtime", "2026-03-01T08:15:00.130001Z"),
                        entry("ce_lane", "51"),
                        entry("ce_lanepos", "1"),
                        entry("ce_streamversion", "1"),
                        entry("ce_prevhash", "0".repeat(64)),
                        entry("ce_hash", "0".repeat(64)),
                        entry("ce_correlationid", "6a2b3c4d-5e6f-5a7b-8c9d-0e1f2a3b0003"),
                        entry("ce_causationid", "7b3c4d5e-6f7a-5b8c-9d0e-1f2a3b4c0004"),
                        entry("ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
    }

    @Test
    void an_event_comes_back_as_it_went() {
        for (LogEvent event : new LogEvent[] {LogEvents.first(), LogEvents.traced()}) {
            assertThat(CloudEventHeaders.read(CloudEventHeaders.of(event), event.payload()))
                    .isEqualTo(event);
        }
    }

    @Test
    void a_record_is_read_as_a_client_gives_it() {
        LogEvent event = LogEvents.traced();
        assertThat(read(CloudEventHeaders.of(event), event.payload().getBytes(UTF_8)))
                .isEqualTo(event);
    }

    @Test
    void what_is_null_in_a_record_is_refused_or_does_not_fit_its_hash() {
        Map<String, String> headers = new HashMap<>(CloudEventHeaders.of(LogEvents.first()));
        assertThat(read(headers, null).payload()).isEmpty();
        headers.put("ce_type", null);
        assertThatExceptionOfType(BrokenHeader.class)
                .isThrownBy(() -> read(headers, null))
                .satisfies(refusal -> assertThat(refusal.header()).isEqualTo("ce_type"));
    }

    @Test
    void a_byte_that_is_no_ascii_is_not_read_as_if_it_were() {
        LogEvent event = LogEvents.first();
        byte[] payload = event.payload().getBytes(UTF_8);
        payload[0] |= (byte) 0x80;
        assertThat(read(CloudEventHeaders.of(event), payload).payload()).isNotEqualTo(event.payload());
    }

    private static LogEvent read(Map<String, String> headers, byte @Nullable [] payload) {
        return CloudEventHeaders.read(
                headers.entrySet(),
                Map.Entry::getKey,
                header -> header.getValue() == null ? null : header.getValue().getBytes(UTF_8),
                payload);
    }

    @Test
    void headers_that_are_not_known_are_passed_over() {
        Map<String, String> headers = new HashMap<>(CloudEventHeaders.of(LogEvents.first()));
        headers.put("ce_later", "more");
        assertThat(CloudEventHeaders.read(headers, LogEvents.first().payload())).isEqualTo(LogEvents.first());
    }

    @Test
    void each_missing_header_is_named() {
        for (String name : CloudEventHeaders.of(LogEvents.first()).keySet()) {
            Map<String, String> headers = new HashMap<>(CloudEventHeaders.of(LogEvents.first()));
            headers.remove(name);
            refuses(headers, name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "content-type, application/json",
        "ce_specversion, 0.3",
        "ce_id, not-a-uuid",
        "ce_id, 1-1-1-1-1",
        "ce_id, 0B7F5C7E-27C5-5B0E-9F0A-5D3C6A1E0001",
        "ce_time, 2026-03-01T08:15:00Z",
        "ce_time, 2026-03-01T08:15:00.123456789Z",
        "ce_time, 2026-13-01T08:15:00.123456Z",
        "ce_recordedtime, 2026-03-01T08:15+01:00.12345",
        "ce_lane, 64",
        "ce_lane, -1",
        "ce_lane, +5",
        "ce_lanepos, 0",
        "ce_lanepos, 007",
        "ce_lanepos, 99999999999999999999",
        "ce_streamversion, one",
        "ce_prevhash, 00",
        "ce_hash, zz"
    })
    void each_broken_header_is_named(String name, String value) {
        Map<String, String> headers = new HashMap<>(CloudEventHeaders.of(LogEvents.first()));
        headers.put(name, value);
        refuses(headers, name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-01-01T00:00:00.000000Z", "2026-02-28T23:59:59.999999Z", "9999-12-31T00:00:00.000001Z"})
    void a_time_is_written_as_it_was_read(String time) {
        assertThat(EventTime.format(EventTime.parse(time))).isEqualTo(time);
    }

    private static void refuses(Map<String, String> headers, String name) {
        assertThatExceptionOfType(BrokenHeader.class)
                .isThrownBy(
                        () -> CloudEventHeaders.read(headers, LogEvents.first().payload()))
                .withMessageContaining(name)
                .satisfies(refusal -> assertThat(refusal.header()).isEqualTo(name));
    }
}
