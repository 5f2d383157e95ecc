package se.stafett.contracts.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.UnfitEvent;

/** Given the events of one handover, then its view; or given them, when one more comes, then the fold refuses it. */
final class History {
    static final String PATIENT_REF = "5d41402abc4b2a76b9719d911017c592";
    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private @Nullable CurrentHandover handover;

    private History() {}

    /** Each event one minute after the one before, the first at {@link #START}. */
    static History given(HandoverEvent... events) {
        return new History().when(events);
    }

    History when(HandoverEvent... events) {
        Arrays.stream(events).forEach(event -> when(Samples.CLINICIAN, event));
        return this;
    }

    History when(By actor, HandoverEvent event) {
        handover = HandoverFold.apply(
                handover,
                envelope(Samples.HANDOVER, version() + 1, PATIENT_REF, event),
                new AuthoredEvent<>(actor, event));
        return this;
    }

    void then(Consumer<CurrentHandover> expected) {
        expected.accept(handover());
    }

    void refuses(HandoverEvent event, String problem) {
        refuses(envelope(Samples.HANDOVER, version() + 1, PATIENT_REF, event), event, problem);
    }

    void refuses(LogEvent envelope, HandoverEvent event, String problem) {
        CurrentHandover before = handover;
        assertThatExceptionOfType(UnfitEvent.class)
                .isThrownBy(() -> HandoverFold.apply(before, envelope, new AuthoredEvent<>(Samples.CLINICIAN, event)))
                .withMessageContaining(problem)
                .satisfies(unfit -> {
                    assertThat(unfit.stream()).isEqualTo(envelope.streamId());
                    assertThat(unfit.version()).isEqualTo(envelope.streamVersion());
                });
    }

    CurrentHandover handover() {
        if (handover == null) {
            throw new IllegalStateException("nothing has happened");
        }
        return handover;
    }

    private long version() {
        return handover == null ? 0 : handover.version();
    }

    static LogEvent envelope(UUID handover, long version, String patientRef, HandoverEvent event) {
        Instant at = START.plus(Duration.ofMinutes(version - 1));
        return new LogEvent(
                "/handover-service",
                Lane.of(patientRef),
                version,
                new UUID(0x5000, 0x8000_0000_0000_0000L | version),
                handover,
                version,
                HandoverEventTypes.published().nameOf(event),
                patientRef,
                at,
                at,
                handover,
                handover,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
