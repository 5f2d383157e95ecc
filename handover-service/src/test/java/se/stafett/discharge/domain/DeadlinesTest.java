package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.discharge.domain.Samples.BY_CENTRE;
import static se.stafett.discharge.domain.Samples.BY_HOME;
import static se.stafett.discharge.domain.Samples.admission;
import static se.stafett.discharge.domain.Samples.cancelled;
import static se.stafett.discharge.domain.Samples.contacted;
import static se.stafett.discharge.domain.Samples.estimated;
import static se.stafett.discharge.domain.Samples.inError;
import static se.stafett.discharge.domain.Samples.left;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.ready;
import static se.stafett.discharge.domain.Samples.swedish;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The deadlines that the admission and the estimate start. */
class DeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @ParameterizedTest(name = "admitted {0}, notified {1}")
    @CsvSource({
        "2026-03-01T21:30, 2026-03-02T10:00, met 2026-03-02T21:30",
        "2026-03-01T10:00, 2026-03-02T10:00, met 2026-03-02T10:00",
        "2026-03-01T09:59:59.999999, 2026-03-02T10:00, met-late 2026-03-02T09:59:59.999999",
        // The clock is put forward on 29 March and back on 25 October: 24 hours stay 24 hours.
        "2026-03-28T12:00, 2026-03-29T13:00, met 2026-03-29T13:00",
        "2026-03-28T12:00, 2026-03-29T13:00:01, met-late 2026-03-29T13:00",
        "2026-10-24T12:00, 2026-10-25T11:00, met 2026-10-25T11:00",
        "2026-10-24T12:00, 2026-10-25T11:00:01, met-late 2026-10-25T11:00"
    })
    void the_admission_is_notified_within_24_hours(String admitted, String at, String expected) {
        Known known = Known.from(notified(
                admission(swedish(admitted), Optional.empty(), LocalDate.of(2026, 11, 30), BY_CENTRE, BY_HOME),
                swedish(at)));
        assertThat(known.at("2026-11-01T12:00", Rule.ADMISSION_NOTICE)).isEqualTo(expected);
    }

    @Test
    void the_24_hours_run_from_the_later_judgement_that_others_will_be_needed() {
        Instant needed = swedish("2026-03-04T08:00");
        Known known = Known.from(notified(
                admission(swedish("2026-03-01T21:30"), Optional.of(needed), DAY, BY_CENTRE),
                swedish("2026-03-04T16:00")));
        assertThat(known.at("2026-03-04T16:00", Rule.ADMISSION_NOTICE)).isEqualTo("met 2026-03-05T08:00");
    }

    @Test
    void an_estimate_is_no_matter_until_its_day_has_passed() {
        Known known = Known.from(expectedOn(DAY));
        assertThat(known.at("2026-03-05T23:59:59.999999", Rule.ESTIMATE_NOTICE))
                .isEqualTo("not-started 2026-03-06T12:00");
        assertThat(known.at("2026-03-06T00:00", Rule.ESTIMATE_NOTICE)).isEqualTo("running 2026-03-06T12:00");
        assertThat(known.at("2026-03-06T12:00", Rule.ESTIMATE_NOTICE)).isEqualTo("running 2026-03-06T12:00");
        assertThat(known.at("2026-03-06T12:00:00.000001", Rule.ESTIMATE_NOTICE)).isEqualTo("overdue 2026-03-06T12:00");
    }

    @Test
    void a_changed_estimate_starts_anew_from_the_new_day() {
        Known inTime = Known.from(expectedOn(DAY), estimated(LocalDate.of(2026, 3, 9), swedish("2026-03-05T15:00")));
        assertThat(inTime.at("2026-03-06T18:00", Rule.ESTIMATE_NOTICE)).isEqualTo("not-started 2026-03-10T12:00");

        Known afterwards =
                Known.from(expectedOn(DAY), estimated(LocalDate.of(2026, 3, 9), swedish("2026-03-06T08:00")));
        assertThat(afterwards.at("2026-03-06T18:00", Rule.ESTIMATE_NOTICE))
                .isEqualTo("met 2026-03-06T12:00, not-started 2026-03-10T12:00");

        Known late = Known.from(expectedOn(DAY), estimated(LocalDate.of(2026, 3, 9), swedish("2026-03-06T13:00")));
        assertThat(late.at("2026-03-06T12:59", Rule.ESTIMATE_NOTICE)).isEqualTo("overdue 2026-03-06T12:00");
        assertThat(late.at("2026-03-06T13:00", Rule.ESTIMATE_NOTICE))
                .isEqualTo("met-late 2026-03-06T12:00, not-started 2026-03-10T12:00");
    }

    @Test
    void a_patient_who_left_needs_no_new_estimate() {
        assertThat(Known.from(expectedOn(DAY), left(swedish("2026-03-05T14:00")))
                        .at("2026-03-20T12:00", Rule.ESTIMATE_NOTICE))
                .isEqualTo("stopped 2026-03-06T12:00");
        assertThat(Known.from(expectedOn(DAY), left(swedish("2026-03-07T14:00")))
                        .at("2026-03-20T12:00", Rule.ESTIMATE_NOTICE))
                .isEqualTo("overdue 2026-03-06T12:00");
    }

    @Test
    void a_regional_unit_names_a_contact_once_it_has_been_notified() {
        Known known = Known.from(expectedOn(DAY), contacted(swedish("2026-03-03T10:00")));
        assertThat(known.at("2026-03-02T12:00", Rule.CONTACT_NAMING)).isEqualTo("running 2026-03-03T10:00");
        assertThat(known.at("2026-03-03T10:00", Rule.CONTACT_NAMING)).isEqualTo("met 2026-03-03T10:00");
        assertThat(Known.from(expectedOn(DAY), contacted(swedish("2026-03-04T10:00")))
                        .at("2026-03-05T10:00", Rule.CONTACT_NAMING))
                .isEqualTo("met-late 2026-03-03T10:00");
    }

    @Test
    void the_first_contact_counts() {
        assertThat(Known.from(
                                expectedOn(DAY),
                                contacted(swedish("2026-03-02T11:00")),
                                contacted(swedish("2026-03-20T11:00")))
                        .at("2026-03-21T12:00", Rule.CONTACT_NAMING))
                .isEqualTo("met 2026-03-03T10:00");
    }

    @Test
    void no_contact_and_no_planning_are_asked_for_where_only_the_municipality_is_concerned() {
        Known known = Known.from(
                notified(admission(swedish("2026-03-01T21:30"), Optional.empty(), DAY, BY_HOME), Samples.NOW),
                ready(swedish("2026-03-03T10:00")));
        assertThat(known.at("2026-03-10T12:00", Rule.CONTACT_NAMING)).isEmpty();
        assertThat(known.at("2026-03-10T12:00", Rule.PLANNING_CALL)).isEmpty();
        assertThat(known.at("2026-03-10T12:00", Rule.ADMISSION_NOTICE)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_cancelled_discharge_has_no_clock_that_runs(Rule rule) {
        assertThat(Known.from(expectedOn(DAY), ready(), cancelled()).at("2026-04-20T12:00", rule))
                .doesNotContain("running", "overdue", "not-started");
    }

    @Test
    void what_was_late_when_it_was_cancelled_stays_late() {
        assertThat(Known.from(
                                expectedOn(DAY),
                                new CourseEvent.DischargeCancelled(
                                        Samples.text("Flyttad."), swedish("2026-03-04T10:00")))
                        .at("2026-03-20T12:00", Rule.CONTACT_NAMING))
                .isEqualTo("overdue 2026-03-03T10:00");
    }

    @Test
    void what_should_never_have_been_has_no_deadlines() {
        Known known = Known.from(expectedOn(DAY), inError());
        assertThat(known.at(swedish("2026-04-20T12:00"))).isEmpty();
        assertThat(known.duty("2026-04-20T12:00")).isEqualTo(new PaymentDuty.None(NoDuty.DISCHARGE_ENDED));
    }

    @Test
    void they_come_in_the_order_of_the_rules_each_with_its_source() {
        assertThat(Known.from(expectedOn(DAY)).at(Samples.NOW))
                .extracting(Deadline::rule)
                .containsExactly(Rule.values())
                .allSatisfy(rule -> assertThat(rule.source()).contains("2017:612"));
    }

    @Test
    void a_region_has_limits_of_its_own() {
        Limits slower = new Limits(
                Duration.ofHours(48),
                Duration.ofHours(24),
                Duration.ofHours(72),
                Duration.ofHours(8),
                5,
                1,
                2,
                5,
                Duration.ofHours(24));
        Known known = Known.from(expectedOn(DAY), ready(swedish("2026-03-03T10:00")), left(swedish("2026-03-04T10:00")))
                .by(slower);
        String then = "2026-03-04T12:00";
        assertThat(known.at(then, Rule.ADMISSION_NOTICE)).isEqualTo("met 2026-03-03T21:30");
        assertThat(known.at(then, Rule.ESTIMATE_NOTICE)).isEqualTo("stopped 2026-03-07T00:00");
        assertThat(known.at(then, Rule.CONTACT_NAMING)).isEqualTo("running 2026-03-05T10:00");
        assertThat(known.at(then, Rule.READINESS_NOTICE)).isEqualTo("met 2026-03-03T17:50");
        assertThat(known.at(then, Rule.PLANNING_CALL)).isEqualTo("running 2026-03-08T23:59:59.999999");
        assertThat(known.at(then, Rule.INFORMATION)).isEqualTo("running 2026-03-05T23:59:59.999999");
        assertThat(known.at(then, Rule.PATIENT_SUMMARY)).isEqualTo("running 2026-03-06T23:59:59.999999");
    }

    private static NoticeEvent.AdmissionNotified expectedOn(LocalDate day) {
        return notified(admission(swedish("2026-03-01T21:30"), Optional.empty(), day, BY_CENTRE, BY_HOME), Samples.NOW);
    }
}
