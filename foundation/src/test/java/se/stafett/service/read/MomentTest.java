package se.stafett.service.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.edge.problem.ProblemException;

class MomentTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void a_moment_may_be_told_in_any_zone() {
        assertThat(Moment.past("2026-11-20T12:30:00+01:00", CLOCK)).isEqualTo(Instant.parse("2026-11-20T11:30:00Z"));
    }

    @Test
    void the_present_moment_has_been() {
        assertThat(Moment.past("2026-11-20T12:00:00Z", CLOCK)).isEqualTo(CLOCK.instant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T12:00:00.000001Z",
                "2026-11-20T12:00:00",
                "2026-11-20",
                "2026-02-30T12:00:00Z",
                "yesterday",
                ""
            })
    void what_is_to_come_or_is_no_moment_is_refused(String given) {
        assertThatThrownBy(() -> Moment.past(given, CLOCK))
                .isInstanceOf(ProblemException.class)
                .hasMessage("input-invalid");
    }
}
