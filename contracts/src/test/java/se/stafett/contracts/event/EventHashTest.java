package se.stafett.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The vectors are those of docs/event-hash.md, computed by a program that shares nothing with this one. */
class EventHashTest {
    private static final String FIRST = "e694d176bc21198f549d4ecae73979ace29bbcc93aa3ca97286910cfb7ccd075";
    private static final String SECOND = "ec3b2b20f6a40274d743ffb0b7e26a53435261ece805d282cdb4936f3b7c0d6f";

    @Test
    void the_first_event_of_a_lane_has_this_hash() {
        assertThat(EventHash.of(LogEvents.first())).hasToString(FIRST);
    }

    @Test
    void the_event_after_it_has_this_hash() {
        assertThat(EventHash.of(second())).hasToString(SECOND);
    }

    @Test
    void the_trace_context_is_not_covered() {
        assertThat(EventHash.of(LogEvents.traced())).hasToString(FIRST);
    }

    @Test
    void what_the_event_carries_as_its_hash_is_not_covered_but_checked() {
        LogEvent intact = LogEvents.with(LogEvents.first(), null, Hash.parse(FIRST));
        assertThat(EventHash.of(intact)).hasToString(FIRST);
        assertThat(intact.isIntact()).isTrue();
        assertThat(LogEvents.first().isIntact()).isFalse();
    }

    @Test
    void any_other_change_gives_another_hash() {
        List<LogEvent> changed = changedOneByOne(LogEvents.first());
        List<Hash> hashes = new ArrayList<>();
        changed.forEach(event -> hashes.add(EventHash.of(event)));
        assertThat(hashes).doesNotHaveDuplicates().hasSize(14).doesNotContain(Hash.parse(FIRST));
    }

    @Test
    void text_does_not_slip_from_one_field_into_the_next() {
        LogEvent one = text("/plan-service", "a", "bc");
        LogEvent two = text("/plan-service", "ab", "c");
        assertThat(EventHash.of(one)).isNotEqualTo(EventHash.of(two));
    }

    @Test
    void a_hash_is_32_bytes_and_64_digits() {
        assertThat(Hash.GENESIS).hasToString("0".repeat(64));
        assertThat(Hash.parse(FIRST)).isEqualTo(Hash.of(Hash.parse(FIRST).toBytes()));
        assertThat(Hash.parse(FIRST)).hasSameHashCodeAs(Hash.parse(FIRST)).isNotEqualTo(Hash.GENESIS);
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.parse("00"));
    }

    private static LogEvent second() {
        LogEvent first = LogEvents.first();
        return new LogEvent(
                first.source(),
                first.lane(),
                2,
                UUID.fromString("0b7f5c7e-27c5-5b0e-9f0a-5d3c6a1e0005"),
                first.streamId(),
                2,
                "plan.summary-written.v1",
                first.patientRef(),
                Instant.parse("2026-03-01T08:16:00Z"),
                Instant.parse("2026-03-01T08:16:00.000001Z"),
                first.correlationId(),
                first.id(),
                null,
                "eyJhbGciOiJkaXIifQ..DDDD.EEEE.FFFF",
                Hash.parse(FIRST),
                Hash.GENESIS);
    }

    private static LogEvent text(String source, String type, String patientRef) {
        LogEvent event = LogEvents.first();
        return changed(event, source, event.lane(), 1, event.id(), event.streamId(), 1, type, patientRef);
    }

    private static LogEvent changed(
            LogEvent event,
            String source,
            int lane,
            long position,
            UUID id,
            UUID streamId,
            long version,
            String type,
            String patientRef) {
        return new LogEvent(
                source,
                lane,
                position,
                id,
                streamId,
                version,
                type,
                patientRef,
                event.occurredAt(),
                event.recordedAt(),
                event.correlationId(),
                event.causationId(),
                null,
                event.payload(),
                event.prevHash(),
                event.hash());
    }

    private static List<LogEvent> changedOneByOne(LogEvent e) {
        UUID other = new UUID(1, 2);
        Instant later = e.occurredAt().plusNanos(1000);
        return List.of(
                changed(e, "/other", 51, 1, e.id(), e.streamId(), 1, e.type(), e.patientRef()),
                changed(e, e.source(), 52, 1, e.id(), e.streamId(), 1, e.type(), e.patientRef()),
                changed(e, e.source(), 51, 2, e.id(), e.streamId(), 1, e.type(), e.patientRef()),
                changed(e, e.source(), 51, 1, other, e.streamId(), 1, e.type(), e.patientRef()),
                changed(e, e.source(), 51, 1, e.id(), other, 1, e.type(), e.patientRef()),
                changed(e, e.source(), 51, 1, e.id(), e.streamId(), 2, e.type(), e.patientRef()),
                changed(e, e.source(), 51, 1, e.id(), e.streamId(), 1, "plan.drafted.v2", e.patientRef()),
                changed(e, e.source(), 51, 1, e.id(), e.streamId(), 1, e.type(), "other"),
                tail(e, later, e.recordedAt(), e.correlationId(), e.causationId(), e.payload(), e.prevHash()),
                tail(e, e.occurredAt(), later, e.correlationId(), e.causationId(), e.payload(), e.prevHash()),
                tail(e, e.occurredAt(), e.recordedAt(), other, e.causationId(), e.payload(), e.prevHash()),
                tail(e, e.occurredAt(), e.recordedAt(), e.correlationId(), other, e.payload(), e.prevHash()),
                tail(e, e.occurredAt(), e.recordedAt(), e.correlationId(), e.causationId(), "x", e.prevHash()),
                tail(
                        e,
                        e.occurredAt(),
                        e.recordedAt(),
                        e.correlationId(),
                        e.causationId(),
                        e.payload(),
                        Hash.parse("1".repeat(64))));
    }

    private static LogEvent tail(
            LogEvent e,
            Instant occurred,
            Instant recorded,
            UUID correlation,
            UUID causation,
            String payload,
            Hash prev) {
        return new LogEvent(
                e.source(),
                e.lane(),
                e.position(),
                e.id(),
                e.streamId(),
                e.streamVersion(),
                e.type(),
                e.patientRef(),
                occurred,
                recorded,
                correlation,
                causation,
                null,
                payload,
                prev,
                e.hash());
    }
}
