package se.stafett.contracts.assessment;

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

/** Given the events of one assessment, then its view; or given them, when one more comes, then the fold refuses it. */
final class History {
    static final String PATIENT_REF = "5d41402abc4b2a76b9719d911017c592";
    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private @Nullable CurrentAssessment assessment;

    private History() {}

    /** Each event one minute after the one before, the first at {@link #START}. */
    static History given(AssessmentEvent... events) {
        return new History().when(events);
    }

    History when(AssessmentEvent... events) {
        Arrays.stream(events).forEach(event -> when(Samples.CLINICIAN, event));
        return this;
    }

    History when(By actor, AssessmentEvent event) {
        assessment = AssessmentFold.apply(
                assessment,
                envelope(Samples.ASSESSMENT, version() + 1, PATIENT_REF, event),
                new AuthoredEvent<>(actor, event));
        return this;
    }

    void then(Consumer<CurrentAssessment> expected) {
        expected.accept(assessment());
    }

    void refuses(AssessmentEvent event, String problem) {
        refuses(envelope(Samples.ASSESSMENT, version() + 1, PATIENT_REF, event), event, problem);
    }

    void refuses(LogEvent envelope, AssessmentEvent event, String problem) {
        CurrentAssessment before = assessment;
        assertThatExceptionOfType(UnfitEvent.class)
                .isThrownBy(() -> AssessmentFold.apply(before, envelope, new AuthoredEvent<>(Samples.CLINICIAN, event)))
                .withMessageContaining(problem)
                .satisfies(unfit -> {
                    assertThat(unfit.stream()).isEqualTo(envelope.streamId());
                    assertThat(unfit.version()).isEqualTo(envelope.streamVersion());
                });
    }

    CurrentAssessment assessment() {
        if (assessment == null) {
            throw new IllegalStateException("nothing has happened");
        }
        return assessment;
    }

    private long version() {
        return assessment == null ? 0 : assessment.version();
    }

    static LogEvent envelope(UUID assessment, long version, String patientRef, AssessmentEvent event) {
        Instant at = START.plus(Duration.ofMinutes(version - 1));
        return new LogEvent(
                "/assessment-service",
                Lane.of(patientRef),
                version,
                new UUID(0x5000, 0x8000_0000_0000_0000L | version),
                assessment,
                version,
                AssessmentEventTypes.published().nameOf(event),
                patientRef,
                at,
                at,
                assessment,
                assessment,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
