package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.discharge.domain.Samples.called;
import static se.stafett.discharge.domain.Samples.contacted;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.ready;
import static se.stafett.discharge.domain.Samples.swedish;
import static se.stafett.discharge.domain.Samples.withdrawn;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.discharge.domain.NoticeEvent.AdmissionNotified;
import se.stafett.discharge.domain.NoticeEvent.ReadinessNotified;
import se.stafett.discharge.domain.NoticeEvent.UnitConcerned;

/** The deadlines that readiness starts, and what its withdrawal does to them. */
class ReadinessDeadlinesTest {

    @Test
    void readiness_is_notified_at_once_after_the_judgement() {
        assertThat(Known.from(notified()).at("2026-03-02T11:00", Rule.READINESS_NOTICE))
                .isEqualTo("not-started");
        assertThat(judged("2026-03-03T08:00", "2026-03-03T10:00").at("2026-03-03T10:00", Rule.READINESS_NOTICE))
                .isEqualTo("met 2026-03-03T10:00");
        assertThat(judged("2026-03-03T08:00", "2026-03-03T10:01").at("2026-03-03T10:01", Rule.READINESS_NOTICE))
                .isEqualTo("met-late 2026-03-03T10:00");
    }

    @ParameterizedTest(name = "notified {0}")
    @CsvSource({
        "2026-03-03T10:00, 2026-03-06T23:59:59.999999",
        // Half past midnight in Sweden is still the day before in UTC.
        "2026-03-04T00:30, 2026-03-07T23:59:59.999999",
        "2026-03-03T23:59:59, 2026-03-06T23:59:59.999999",
        // Over the days on which the clock is put forward and back.
        "2026-03-27T15:00, 2026-03-30T23:59:59.999999",
        "2026-10-23T15:00, 2026-10-26T23:59:59.999999"
    })
    void the_call_comes_within_three_whole_days_after_the_notice(String notice, String due) {
        Known known = Known.from(notified(), contacted(), ready(swedish(notice)));
        assertThat(known.at(notice, Rule.PLANNING_CALL)).isEqualTo("running " + due);
        assertThat(known.at(due, Rule.PLANNING_CALL)).isEqualTo("running " + due);
        assertThat(known.at(swedish(due).plusNanos(1_000)).stream()
                        .filter(deadline -> deadline.rule() == Rule.PLANNING_CALL))
                .allSatisfy(deadline -> assertThat(deadline.state()).isEqualTo(DeadlineState.OVERDUE));
    }

    @Test
    void who_is_concerned_later_has_clocks_of_their_own() {
        AdmissionNotified centreAlone = notified(
                Samples.admission(
                        swedish("2026-03-01T21:30"), Optional.empty(), Samples.TODAY.plusDays(14), Samples.BY_CENTRE),
                Samples.NOW);
        Known known = Known.from(
                centreAlone,
                contacted(),
                ready(swedish("2026-03-03T10:00")),
                new UnitConcerned(Samples.BY_HOME, swedish("2026-03-04T08:00"), swedish("2026-03-05T09:00")));
        assertThat(known.at("2026-03-04T12:00", Rule.PLANNING_CALL)).isEmpty();
        assertThat(known.at("2026-03-06T12:00", Rule.PLANNING_CALL)).isEqualTo("running 2026-03-08T23:59:59.999999");
        assertThat(known.at("2026-03-06T12:00", Rule.ADMISSION_NOTICE))
                .isEqualTo("met 2026-03-02T21:30, met-late 2026-03-05T08:00");
        assertThat(known.duty("2026-03-04T12:00")).isEqualTo(new PaymentDuty.None(NoDuty.NO_MUNICIPALITY_CONCERNED));
        assertThat(known.duty("2026-03-06T12:00"))
                .isEqualTo(new PaymentDuty.Begins(LocalDate.of(2026, 3, 8), Optional.empty(), false));
    }

    @Test
    void the_call_counts_and_not_the_meeting() {
        Known known = Known.from(
                notified(), contacted(), ready(swedish("2026-03-03T10:00")), called(swedish("2026-03-06T23:59")));
        assertThat(known.at("2026-03-20T12:00", Rule.PLANNING_CALL)).isEqualTo("met 2026-03-06T23:59:59.999999");
        assertThat(Known.from(
                                notified(),
                                contacted(),
                                ready(swedish("2026-03-03T10:00")),
                                called(swedish("2026-03-07T00:00")))
                        .at("2026-03-20T12:00", Rule.PLANNING_CALL))
                .isEqualTo("met-late 2026-03-06T23:59:59.999999");
    }

    @Test
    void a_call_before_readiness_is_in_time() {
        Known known = Known.from(
                notified(), contacted(), called(swedish("2026-03-03T09:00")), ready(swedish("2026-03-03T10:00")));
        assertThat(known.at("2026-03-03T09:30", Rule.PLANNING_CALL)).isEqualTo("met");
        assertThat(known.at("2026-03-20T12:00", Rule.PLANNING_CALL)).isEqualTo("met 2026-03-06T23:59:59.999999");
    }

    @Test
    void the_first_call_counts_and_not_that_the_meeting_was_moved() {
        assertThat(Known.from(
                                notified(),
                                contacted(),
                                ready(swedish("2026-03-03T10:00")),
                                called(swedish("2026-03-04T10:00")),
                                called(swedish("2026-03-09T10:00")))
                        .at("2026-03-20T12:00", Rule.PLANNING_CALL))
                .isEqualTo("met 2026-03-06T23:59:59.999999");
    }

    @Test
    void a_withdrawal_stops_the_clock_and_a_later_readiness_starts_a_new_one() {
        Known known = Known.from(
                notified(),
                contacted(),
                ready(swedish("2026-03-03T10:00")),
                withdrawn(swedish("2026-03-05T08:00")),
                ready(swedish("2026-03-09T10:00")),
                called(swedish("2026-03-10T10:00")));
        assertThat(known.at("2026-03-04T12:00", Rule.PLANNING_CALL)).isEqualTo("running 2026-03-06T23:59:59.999999");
        assertThat(known.at("2026-03-08T12:00", Rule.PLANNING_CALL))
                .isEqualTo("stopped 2026-03-06T23:59:59.999999, not-started");
        assertThat(known.at("2026-03-09T12:00", Rule.PLANNING_CALL))
                .isEqualTo("stopped 2026-03-06T23:59:59.999999, running 2026-03-12T23:59:59.999999");
        assertThat(known.at("2026-03-10T12:00", Rule.PLANNING_CALL))
                .isEqualTo("stopped 2026-03-06T23:59:59.999999, met 2026-03-12T23:59:59.999999");
    }

    @Test
    void what_was_late_before_the_withdrawal_stays_late() {
        Known known = Known.from(
                notified(),
                contacted(),
                ready(swedish("2026-03-03T10:00")),
                withdrawn(swedish("2026-03-07T08:00")),
                ready(swedish("2026-03-09T10:00")));
        assertThat(known.at("2026-03-06T12:00", Rule.PLANNING_CALL)).isEqualTo("running 2026-03-06T23:59:59.999999");
        assertThat(known.at("2026-03-09T12:00", Rule.PLANNING_CALL))
                .isEqualTo("overdue 2026-03-06T23:59:59.999999, running 2026-03-12T23:59:59.999999");
    }

    @Test
    void a_call_from_before_the_withdrawal_does_not_serve_the_next_readiness() {
        Known known = Known.from(
                notified(),
                contacted(),
                ready(swedish("2026-03-03T10:00")),
                called(swedish("2026-03-04T10:00")),
                withdrawn(swedish("2026-03-05T08:00")),
                ready(swedish("2026-03-09T10:00")));
        assertThat(known.at("2026-03-09T12:00", Rule.PLANNING_CALL))
                .isEqualTo("met 2026-03-06T23:59:59.999999, running 2026-03-12T23:59:59.999999");
        assertThat(known.at("2026-03-09T12:00", Rule.READINESS_NOTICE))
                .isEqualTo("met 2026-03-03T11:50, met 2026-03-09T11:50");
    }

    private static Known judged(String judgedAt, String notifiedAt) {
        return Known.from(notified(), new ReadinessNotified(swedish(judgedAt), People.PHYSICIAN, swedish(notifiedAt)));
    }
}
