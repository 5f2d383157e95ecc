package se.stafett.contracts.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

class HappeningTest {
    private static final By SYSTEM = new By("system", null, null, null);
    private static final UUID STREAM = new UUID(1, 1);
    private static final UUID EVENT = new UUID(1, 2);

    private final Happening happening = Happening.of(envelope(), SYSTEM);

    @Test
    void it_says_where_and_when_and_by_whom() {
        assertThat(happening)
                .isEqualTo(new Happening(STREAM, 3, EVENT, "plan.held.v1", "2026-03-01T08:00:00.500000Z", SYSTEM));
        assertThat(happening.stamp()).isEqualTo(new Stamp(SYSTEM, "2026-03-01T08:00:00.500000Z"));
        assertThat(happening.because("Väntar."))
                .isEqualTo(new StatedReason("Väntar.", SYSTEM, "2026-03-01T08:00:00.500000Z"));
    }

    @Test
    void what_does_not_hold_is_an_unfit_event() {
        assertThatCode(() -> happening.require(true, "no matter")).doesNotThrowAnyException();
        assertThatExceptionOfType(UnfitEvent.class)
                .isThrownBy(() -> happening.require(false, "the plan is not open"))
                .withMessageContaining("plan.held.v1")
                .withMessageContaining("the plan is not open")
                .satisfies(unfit -> {
                    assertThat(unfit.stream()).isEqualTo(STREAM);
                    assertThat(unfit.version()).isEqualTo(3);
                });
    }

    private static LogEvent envelope() {
        Instant at = Instant.parse("2026-03-01T08:00:00.5Z");
        return new LogEvent(
                "/plan-service",
                1,
                1,
                EVENT,
                STREAM,
                3,
                "plan.held.v1",
                "5d41402abc4b2a76b9719d911017c592",
                at,
                at,
                EVENT,
                EVENT,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
