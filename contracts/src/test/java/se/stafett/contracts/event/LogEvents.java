package se.stafett.contracts.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Log events with fixed content, for vectors that anyone can compute again. */
final class LogEvents {
    private LogEvents() {}

    static LogEvent first() {
        return new LogEvent(
                "/plan-service",
                51,
                1,
                UUID.fromString("0b7f5c7e-27c5-5b0e-9f0a-5d3c6a1e0001"),
                UUID.fromString("3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002"),
                1,
                "plan.drafted.v1",
                "5d41402abc4b2a76b9719d911017c592",
                Instant.parse("2026-03-01T08:15:00.123456Z"),
                Instant.parse("2026-03-01T08:15:00.130001Z"),
                UUID.fromString("6a2b3c4d-5e6f-5a7b-8c9d-0e1f2a3b0003"),
                UUID.fromString("7b3c4d5e-6f7a-5b8c-9d0e-1f2a3b4c0004"),
                null,
                "eyJhbGciOiJkaXIifQ..AAAA.BBBB.CCCC",
                Hash.GENESIS,
                Hash.GENESIS);
    }

    static LogEvent traced() {
        return with(first(), "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", first().hash());
    }

    static LogEvent with(LogEvent event, @Nullable String traceparent, Hash hash) {
        return new LogEvent(
                event.source(),
                event.lane(),
                event.position(),
                event.id(),
                event.streamId(),
                event.streamVersion(),
                event.type(),
                event.patientRef(),
                event.occurredAt(),
                event.recordedAt(),
                event.correlationId(),
                event.causationId(),
                traceparent,
                event.payload(),
                event.prevHash(),
                hash);
    }
}
