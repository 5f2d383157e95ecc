package se.stafett.contracts.plan;

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

/** Given the events of one plan, then its view; or given them, when one more comes, then the fold refuses it. */
final class History {
    static final String PATIENT_REF = "5d41402abc4b2a76b9719d911017c592";
    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private @Nullable CurrentPlan plan;

    private History() {}

    /** Each event one minute after the one before, the first at {@link #START}. */
    static History given(PlanEvent... events) {
        History history = new History();
        Arrays.stream(events).forEach(history::add);
        return history;
    }

    static History givenActivePlan() {
        return given(Samples.active());
    }

    History when(PlanEvent... events) {
        Arrays.stream(events).forEach(this::add);
        return this;
    }

    History when(By actor, PlanEvent event) {
        long version = version() + 1;
        plan = PlanFold.apply(plan, envelope(version, event), new AuthoredEvent<>(actor, event));
        return this;
    }

    void then(Consumer<CurrentPlan> expected) {
        expected.accept(plan());
    }

    void refuses(PlanEvent event, String problem) {
        CurrentPlan before = plan;
        assertThatExceptionOfType(UnfitEvent.class)
                .isThrownBy(() -> PlanFold.apply(
                        before, envelope(version() + 1, event), new AuthoredEvent<>(Samples.CLINICIAN, event)))
                .withMessageContaining(problem)
                .satisfies(unfit -> {
                    assertThat(unfit.stream()).isEqualTo(Samples.PLAN);
                    assertThat(unfit.version()).isEqualTo(version() + 1);
                });
    }

    CurrentPlan plan() {
        if (plan == null) {
            throw new IllegalStateException("nothing has happened");
        }
        return plan;
    }

    private void add(PlanEvent event) {
        when(Samples.CLINICIAN, event);
    }

    private long version() {
        return plan == null ? 0 : plan.version();
    }

    static LogEvent envelope(long version, PlanEvent event) {
        return envelope(Samples.PLAN, version, PATIENT_REF, event);
    }

    static LogEvent envelope(UUID plan, long version, String patientRef, PlanEvent event) {
        Instant at = START.plus(Duration.ofMinutes(version - 1));
        return new LogEvent(
                "/plan-service",
                Lane.of(patientRef),
                version,
                new UUID(0x5000, 0x8000_0000_0000_0000L | version),
                plan,
                version,
                PlanEventTypes.published().nameOf(event),
                patientRef,
                at,
                at,
                plan,
                plan,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
