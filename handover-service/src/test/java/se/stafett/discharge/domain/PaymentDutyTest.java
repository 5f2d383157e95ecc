package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.discharge.domain.Samples.BY_CENTRE;
import static se.stafett.discharge.domain.Samples.admission;
import static se.stafett.discharge.domain.Samples.agreed;
import static se.stafett.discharge.domain.Samples.agreedFrom;
import static se.stafett.discharge.domain.Samples.agreedThat;
import static se.stafett.discharge.domain.Samples.cancelled;
import static se.stafett.discharge.domain.Samples.left;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.ready;
import static se.stafett.discharge.domain.Samples.swedish;
import static se.stafett.discharge.domain.Samples.withdrawn;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentDutyTest {

    private static final NoticeEvent READY = ready(swedish("2026-03-03T10:00"));

    @ParameterizedTest(name = "notified {0}")
    @CsvSource({
        "2026-03-03T10:00, 2026-03-06",
        "2026-03-03T23:59:59, 2026-03-06",
        "2026-03-04T00:00, 2026-03-07",
        "2026-03-27T23:30, 2026-03-30",
        "2026-10-24T00:30, 2026-10-27"
    })
    void it_begins_three_calendar_days_after_the_notice_of_readiness(String notice, LocalDate from) {
        assertThat(Known.from(notified(), ready(swedish(notice))).duty("2026-12-01T12:00"))
                .isEqualTo(new PaymentDuty.Begins(from, Optional.empty(), false));
    }

    @Test
    void it_takes_the_notice_of_readiness() {
        assertThat(Known.from(notified()).duty("2026-03-20T12:00"))
                .isEqualTo(new PaymentDuty.None(NoDuty.NOT_NOTIFIED_READY));
        assertThat(Known.from(notified(), READY).duty("2026-03-03T09:59"))
                .isEqualTo(new PaymentDuty.None(NoDuty.NOT_NOTIFIED_READY));
    }

    @Test
    void it_takes_that_the_municipality_was_notified_of_the_admission() {
        NoticeEvent toTheCentreAlone = notified(
                admission(swedish("2026-03-01T21:30"), Optional.empty(), Samples.TODAY, BY_CENTRE), Samples.NOW);
        assertThat(Known.from(toTheCentreAlone, READY).duty("2026-03-20T12:00"))
                .isEqualTo(new PaymentDuty.None(NoDuty.NO_MUNICIPALITY_CONCERNED));
    }

    @Test
    void it_goes_with_a_withdrawal_and_comes_anew() {
        Known known = Known.from(
                notified(), READY, withdrawn(swedish("2026-03-05T08:00")), ready(swedish("2026-03-09T10:00")));
        assertThat(known.duty("2026-03-04T12:00"))
                .isEqualTo(new PaymentDuty.Begins(LocalDate.of(2026, 3, 6), Optional.empty(), false));
        assertThat(known.duty("2026-03-06T12:00")).isEqualTo(new PaymentDuty.None(NoDuty.READINESS_WITHDRAWN));
        assertThat(known.duty("2026-03-09T12:00"))
                .isEqualTo(new PaymentDuty.Begins(LocalDate.of(2026, 3, 12), Optional.empty(), false));
    }

    @Test
    void it_begins_on_the_day_that_was_agreed_instead() {
        LocalDate from = LocalDate.of(2026, 3, 16);
        Known known = Known.from(notified(), READY, agreed(agreedFrom(from), swedish("2026-03-04T09:00")));
        assertThat(known.duty("2026-03-03T12:00"))
                .isEqualTo(new PaymentDuty.Begins(LocalDate.of(2026, 3, 6), Optional.empty(), false));
        assertThat(known.duty("2026-03-04T12:00")).isEqualTo(new PaymentDuty.Begins(from, Optional.empty(), true));
    }

    @Test
    void an_agreement_without_a_day_says_for_itself_what_holds() {
        assertThat(Known.from(notified(), READY, agreed(agreedThat("Genomsnitt i länet."), Samples.NOW))
                        .duty("2026-03-20T12:00"))
                .isEqualTo(new PaymentDuty.None(NoDuty.AGREED_OTHERWISE));
    }

    @Test
    void an_agreement_does_not_outlive_the_readiness_that_it_was_made_for() {
        Known known = Known.from(
                notified(),
                READY,
                agreed(agreedFrom(LocalDate.of(2026, 3, 16)), swedish("2026-03-04T09:00")),
                withdrawn(swedish("2026-03-05T08:00")),
                ready(swedish("2026-03-09T10:00")));
        assertThat(known.duty("2026-03-09T12:00"))
                .isEqualTo(new PaymentDuty.Begins(LocalDate.of(2026, 3, 12), Optional.empty(), false));
    }

    @Test
    void whoever_leaves_before_it_begins_costs_nothing() {
        assertThat(Known.from(notified(), READY, left(swedish("2026-03-05T23:59")))
                        .duty("2026-03-20T12:00"))
                .isEqualTo(new PaymentDuty.None(NoDuty.LEFT_BEFORE));
        assertThat(Known.from(notified(), READY, left(swedish("2026-03-06T00:00")))
                        .duty("2026-03-20T12:00"))
                .isEqualTo(
                        new PaymentDuty.Begins(LocalDate.of(2026, 3, 6), Optional.of(LocalDate.of(2026, 3, 6)), false));
    }

    @Test
    void nothing_is_paid_for_what_was_cancelled() {
        assertThat(Known.from(notified(), cancelled()).duty("2026-03-20T12:00"))
                .isEqualTo(new PaymentDuty.None(NoDuty.DISCHARGE_ENDED));
    }

    @Test
    void a_region_has_a_limit_of_its_own() {
        Limits later = new Limits(
                Duration.ofHours(24),
                Duration.ofHours(12),
                Duration.ofHours(24),
                Duration.ofHours(2),
                3,
                0,
                0,
                7,
                Duration.ofHours(24));
        assertThat(Known.from(notified(), READY).by(later).duty("2026-03-20T12:00"))
                .isEqualTo(new PaymentDuty.Begins(LocalDate.of(2026, 3, 10), Optional.empty(), false));
    }
}
