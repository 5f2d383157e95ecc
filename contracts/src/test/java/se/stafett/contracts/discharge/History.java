package se.stafett.contracts.discharge;

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

/** Given the events of one discharge, then its view; or given them, when one more comes, then the fold refuses it. */
final class History {
    static final String PATIENT_REF = "5d41402abc4b2a76b9719d911017c592";
    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private @Nullable CurrentDischarge discharge;

    private History() {}

    /** Each event one minute after the one before, the first at {@link #START}. */
    static History given(DischargeEvent... events) {
        return new History().when(events);
    }

    History when(DischargeEvent... events) {
        Arrays.stream(events).forEach(event -> when(Samples.CLINICIAN, event));
        return this;
    }

    History when(By actor, DischargeEvent event) {
        discharge = DischargeFold.apply(
                discharge,
                envelope(Samples.DISCHARGE, version() + 1, PATIENT_REF, event),
                new AuthoredEvent<>(actor, event));
        return this;
    }

    void then(Consumer<CurrentDischarge> expected) {
        expected.accept(discharge());
    }

    void refuses(DischargeEvent event, String problem) {
        refuses(envelope(Samples.DISCHARGE, version() + 1, PATIENT_REF, event), event, problem);
    }

    void refuses(LogEvent envelope, DischargeEvent event, String problem) {
        CurrentDischarge before = discharge;
        assertThatExceptionOfType(UnfitEvent.class)
                .isThrownBy(() -> DischargeFold.apply(before, envelope, new AuthoredEvent<>(Samples.CLINICIAN, event)))
                .withMessageContaining(problem)
                .satisfies(unfit -> {
                    assertThat(unfit.stream()).isEqualTo(envelope.streamId());
                    assertThat(unfit.version()).isEqualTo(envelope.streamVersion());
                });
    }

    CurrentDischarge discharge() {
        if (discharge == null) {
            throw new IllegalStateException("nothing has happened");
        }
        return discharge;
    }

    private long version() {
        return discharge == null ? 0 : discharge.version();
    }

    static LogEvent envelope(UUID discharge, long version, String patientRef, DischargeEvent event) {
        Instant at = START.plus(Duration.ofMinutes(version - 1));
        return new LogEvent(
                "/handover-service",
                Lane.of(patientRef),
                version,
                new UUID(0x5000, 0x8000_0000_0000_0000L | version),
                discharge,
                version,
                DischargeEventTypes.published().nameOf(event),
                patientRef,
                at,
                at,
                discharge,
                discharge,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
