package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.discharge.domain.Samples.informed;
import static se.stafett.discharge.domain.Samples.left;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.ready;
import static se.stafett.discharge.domain.Samples.summed;
import static se.stafett.discharge.domain.Samples.swedish;
import static se.stafett.discharge.domain.Samples.withdrawn;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.discharge.domain.CourseEvent.PatientLeft;

/** What is to be done on the very day on which the patient leaves, as days are counted in Sweden. */
class LeavingDeadlinesTest {

    @ParameterizedTest(name = "left {0}, informed {1}")
    @CsvSource({
        "2026-03-05T14:00, 2026-03-05T14:00, met 2026-03-05T23:59:59.999999",
        "2026-03-05T14:00, 2026-03-05T23:59:59.999999, met 2026-03-05T23:59:59.999999",
        "2026-03-05T14:00, 2026-03-06T00:00, met-late 2026-03-05T23:59:59.999999",
        // Both lie on 4 March in UTC, and on 5 March in Sweden.
        "2026-03-05T00:10, 2026-03-05T00:50, met 2026-03-05T23:59:59.999999",
        // The same hour in UTC, another day in Sweden.
        "2026-03-05T23:30, 2026-03-06T00:10, met-late 2026-03-05T23:59:59.999999",
        // Days of 23 and of 25 hours.
        "2026-03-29T01:30, 2026-03-29T23:59, met 2026-03-29T23:59:59.999999",
        "2026-10-25T00:30, 2026-10-25T23:59, met 2026-10-25T23:59:59.999999",
        "2026-10-25T00:30, 2026-10-26T00:00, met-late 2026-10-25T23:59:59.999999"
    })
    void information_is_given_on_the_day_of_leaving(String leftAt, String informedAt, String expected) {
        Known known =
                Known.from(notified(), left(swedish(leftAt)), toAll(swedish(informedAt)), summed(swedish(informedAt)));
        assertThat(known.at("2026-12-01T12:00", Rule.INFORMATION)).isEqualTo(expected);
        assertThat(known.at("2026-12-01T12:00", Rule.PATIENT_SUMMARY)).isEqualTo(expected);
    }

    @Test
    void nothing_is_due_before_the_patient_leaves() {
        Known known = Known.from(notified(), left(swedish("2026-03-05T14:00")));
        assertThat(known.at("2026-03-05T13:59", Rule.INFORMATION)).isEqualTo("not-started");
        assertThat(known.at("2026-03-05T14:00", Rule.INFORMATION)).isEqualTo("running 2026-03-05T23:59:59.999999");
        assertThat(known.at("2026-03-06T00:00", Rule.INFORMATION)).isEqualTo("overdue 2026-03-05T23:59:59.999999");
        assertThat(known.at("2026-03-06T00:00", Rule.PATIENT_SUMMARY)).isEqualTo("overdue 2026-03-05T23:59:59.999999");
    }

    @Test
    void everyone_concerned_is_to_be_informed() {
        Known known = Known.from(
                notified(),
                left(swedish("2026-03-05T14:00")),
                informed(new UUID(1, 1), swedish("2026-03-05T15:00"), People.CENTRE),
                informed(new UUID(1, 2), swedish("2026-03-06T08:00"), People.HOME),
                informed(new UUID(1, 3), swedish("2026-03-09T08:00"), People.HOME));
        assertThat(known.at("2026-03-05T16:00", Rule.INFORMATION)).isEqualTo("running 2026-03-05T23:59:59.999999");
        assertThat(known.at("2026-03-10T16:00", Rule.INFORMATION)).isEqualTo("met-late 2026-03-05T23:59:59.999999");
        assertThat(known.at(swedish("2026-03-10T16:00")).stream()
                        .filter(deadline -> deadline.rule() == Rule.INFORMATION))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.metAt()).contains(swedish("2026-03-06T08:00")));
    }

    @Test
    void what_was_given_before_is_in_time() {
        Known known = Known.from(
                notified(),
                toAll(swedish("2026-03-04T10:00")),
                summed(swedish("2026-03-04T10:00")),
                left(swedish("2026-03-05T14:00")));
        assertThat(known.at("2026-03-04T12:00", Rule.INFORMATION)).isEqualTo("met");
        assertThat(known.at("2026-03-06T12:00", Rule.INFORMATION)).isEqualTo("met 2026-03-05T23:59:59.999999");
        assertThat(known.at("2026-03-06T12:00", Rule.PATIENT_SUMMARY)).isEqualTo("met 2026-03-05T23:59:59.999999");
    }

    @Test
    void what_was_given_before_readiness_was_withdrawn_tells_of_another_patient() {
        Known known = Known.from(
                notified(),
                ready(swedish("2026-03-03T10:00")),
                toAll(swedish("2026-03-03T12:00")),
                summed(swedish("2026-03-03T12:00")),
                withdrawn(swedish("2026-03-04T08:00")),
                ready(swedish("2026-03-05T10:00")),
                left(swedish("2026-03-05T14:00")));
        assertThat(known.at("2026-03-03T13:00", Rule.INFORMATION)).isEqualTo("met");
        assertThat(known.at("2026-03-05T15:00", Rule.INFORMATION)).isEqualTo("running 2026-03-05T23:59:59.999999");
        assertThat(known.at("2026-03-05T15:00", Rule.PATIENT_SUMMARY)).isEqualTo("running 2026-03-05T23:59:59.999999");
    }

    @Test
    void a_departure_that_is_reported_late_changes_what_is_known_from_then_on_and_not_before() {
        Known known = Known.from(notified(), new PatientLeft(swedish("2026-03-05T14:00"), swedish("2026-03-08T09:00")));
        assertThat(known.at("2026-03-07T12:00", Rule.INFORMATION)).isEqualTo("not-started");
        assertThat(known.at("2026-03-08T09:00", Rule.INFORMATION)).isEqualTo("overdue 2026-03-05T23:59:59.999999");
    }

    private static DischargeEvent toAll(Instant at) {
        return informed(new UUID(1, 1), at, People.CENTRE, People.HOME);
    }
}
