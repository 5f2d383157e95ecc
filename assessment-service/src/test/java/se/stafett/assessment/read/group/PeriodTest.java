package se.stafett.assessment.read.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.stafett.edge.problem.ProblemException;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_period_holds_its_first_and_last_day() {
        Period period = Period.of("2026-03-01", "2026-03-01");

        assertThat(period.holds(DAY)).isTrue();
        assertThat(period.holds(DAY.minusDays(1))).isFalse();
        assertThat(period.holds(DAY.plusDays(1))).isFalse();
    }

    @Test
    void an_end_that_is_not_given_is_open() {
        assertThat(Period.of(null, null).holds(DAY)).isTrue();
        assertThat(Period.of("2026-03-02", null).holds(DAY)).isFalse();
        assertThat(Period.of(null, "2026-02-28").holds(DAY)).isFalse();
    }

    @Test
    void a_period_goes_forwards() {
        assertThatThrownBy(() -> Period.of("2026-03-02", "2026-03-01")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Period.of("first", null)).isInstanceOf(ProblemException.class);
    }
}
