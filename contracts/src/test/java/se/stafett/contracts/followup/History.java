package se.stafett.contracts.followup;

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
import se.stafett.contracts.payload.UnfitEvent;

/** Given the events of one follow-up, then its view; or given them, when one more comes, then the fold refuses it. */
final class History {
    static final String PATIENT_REF = "5d41402abc4b2a76b9719d911017c592";
    static final Instant START = Instant.parse("2026-06-01T08:00:00Z");

    private @Nullable CurrentFollowUp followUp;

    private History() {}

    /** Each event one minute after the one before, the first at {@link #START}. */
    static History given(FollowUpEvent... events) {
        History history = new History();
        Arrays.stream(events).forEach(history::when);
        return history;
    }

    private void when(FollowUpEvent event) {
        followUp = FollowUpFold.apply(
                followUp,
                envelope(Samples.FOLLOW_UP, version() + 1, PATIENT_REF, event),
                new AuthoredEvent<>(Samples.CLINICIAN, event));
    }

    void then(Consumer<CurrentFollowUp> expected) {
        expected.accept(followUp());
    }

    void refuses(FollowUpEvent event, String problem) {
        refuses(envelope(Samples.FOLLOW_UP, version() + 1, PATIENT_REF, event), event, problem);
    }

    void refuses(LogEvent envelope, FollowUpEvent event, String problem) {
        CurrentFollowUp before = followUp;
        assertThatExceptionOfType(UnfitEvent.class)
                .isThrownBy(() -> FollowUpFold.apply(before, envelope, new AuthoredEvent<>(Samples.CLINICIAN, event)))
                .withMessageContaining(problem)
                .satisfies(unfit -> assertThat(unfit.stream()).isEqualTo(envelope.streamId()));
    }

    CurrentFollowUp followUp() {
        if (followUp == null) {
            throw new IllegalStateException("nothing has happened");
        }
        return followUp;
    }

    private long version() {
        return followUp == null ? 0 : followUp.version();
    }

    static LogEvent envelope(UUID followUp, long version, String patientRef, FollowUpEvent event) {
        Instant at = START.plus(Duration.ofMinutes(version - 1));
        return new LogEvent(
                "/notification-service",
                Lane.of(patientRef),
                version,
                new UUID(0x5000, 0x8000_0000_0000_0000L | version),
                followUp,
                version,
                FollowUpEventTypes.published().nameOf(event),
                patientRef,
                at,
                at,
                followUp,
                followUp,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
