package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.discharge.domain.Samples.BY_CENTRE;
import static se.stafett.discharge.domain.Samples.BY_HOME;
import static se.stafett.discharge.domain.Samples.admission;
import static se.stafett.discharge.domain.Samples.called;
import static se.stafett.discharge.domain.Samples.contacted;
import static se.stafett.discharge.domain.Samples.estimated;
import static se.stafett.discharge.domain.Samples.informed;
import static se.stafett.discharge.domain.Samples.left;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.ready;
import static se.stafett.discharge.domain.Samples.summed;
import static se.stafett.discharge.domain.Samples.swedish;
import static se.stafett.discharge.domain.Samples.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A whole stay in March 2026, as anyone can read it day by day. Greta is admitted on Sunday evening, expected home on the 9th;
 * ready on the 9th, feverish on the 11th, ready again on the 16th, home on the 18th. The clock is put forward on the 29th.
 */
class JourneyTest {

    private static final Known GRETA = Known.from(
            notified(
                    admission(
                            swedish("2026-03-01T21:30"),
                            Optional.empty(),
                            LocalDate.of(2026, 3, 9),
                            BY_CENTRE,
                            BY_HOME),
                    swedish("2026-03-02T09:00")),
            contacted(swedish("2026-03-03T14:00")),
            ready(swedish("2026-03-09T11:00")),
            estimated(LocalDate.of(2026, 3, 12), swedish("2026-03-10T08:00")),
            withdrawn(swedish("2026-03-11T07:30")),
            estimated(LocalDate.of(2026, 3, 18), swedish("2026-03-12T10:00")),
            ready(swedish("2026-03-16T10:00")),
            called(swedish("2026-03-17T09:00")),
            informed(new UUID(1, 1), swedish("2026-03-18T10:00"), People.CENTRE),
            left(swedish("2026-03-18T15:00")),
            summed(swedish("2026-03-18T15:10")),
            informed(new UUID(1, 2), swedish("2026-03-19T08:00"), People.HOME));

    /** Rules by their initials, in their order: admission, estimate, contact, readiness, call, information, summary. */
    @ParameterizedTest(name = "as known on {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-02T12:00 | A met, E not-started, C running, R not-started, P not-started, I not-started, S not-started
                    2026-03-03T12:00 | A met, E not-started, C overdue, R not-started, P not-started, I not-started, S not-started
                    2026-03-04T12:00 | A met, E not-started, C met-late, R not-started, P not-started, I not-started, S not-started
                    2026-03-09T12:00 | A met, E not-started, C met-late, R met, P running, I not-started, S not-started
                    2026-03-10T07:00 | A met, E running, C met-late, R met, P running, I not-started, S not-started
                    2026-03-10T12:00 | A met, E met, E not-started, C met-late, R met, P running, I not-started, S not-started
                    2026-03-11T12:00 | A met, E met, E not-started, C met-late, R met, R not-started, P stopped, P not-started, I not-started, S not-started
                    2026-03-16T12:00 | A met, E met, E not-started, C met-late, R met, R met, P stopped, P running, I not-started, S not-started
                    2026-03-17T12:00 | A met, E met, E not-started, C met-late, R met, R met, P stopped, P met, I not-started, S not-started
                    2026-03-18T15:05 | A met, E met, E stopped, C met-late, R met, R met, P stopped, P met, I running, S running
                    2026-03-18T23:59 | A met, E met, E stopped, C met-late, R met, R met, P stopped, P met, I running, S met
                    2026-03-19T00:00 | A met, E met, E stopped, C met-late, R met, R met, P stopped, P met, I overdue, S met
                    2026-03-19T12:00 | A met, E met, E stopped, C met-late, R met, R met, P stopped, P met, I met-late, S met
                    2026-04-30T12:00 | A met, E met, E stopped, C met-late, R met, R met, P stopped, P met, I met-late, S met
                    """)
    void every_day_has_its_answer(String day, String expected) {
        assertThat(GRETA.at(swedish(day)).stream()
                        .map(deadline -> initial(deadline.rule()) + " "
                                + deadline.state().code())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "as known on {0}")
    @CsvSource({
        "2026-03-08T12:00, NOT_NOTIFIED_READY",
        "2026-03-09T12:00, 2026-03-12",
        "2026-03-11T12:00, READINESS_WITHDRAWN",
        "2026-03-16T12:00, 2026-03-19",
        "2026-03-18T14:59, 2026-03-19",
        "2026-03-18T15:00, LEFT_BEFORE"
    })
    void every_day_knows_who_pays(String day, String expected) {
        assertThat(
                        switch (GRETA.duty(day)) {
                            case PaymentDuty.Begins begins -> begins.from().toString();
                            case PaymentDuty.None none -> none.why().name();
                        })
                .isEqualTo(expected);
    }

    @Test
    void two_things_were_late_in_the_end() {
        assertThat(GRETA.at(swedish("2026-06-01T12:00")).stream()
                        .filter(deadline -> List.of(DeadlineState.MET_LATE, DeadlineState.OVERDUE)
                                .contains(deadline.state()))
                        .map(Deadline::rule))
                .containsExactly(Rule.CONTACT_NAMING, Rule.INFORMATION);
    }

    private static String initial(Rule rule) {
        return rule == Rule.PATIENT_SUMMARY ? "S" : rule.name().substring(0, 1);
    }
}
