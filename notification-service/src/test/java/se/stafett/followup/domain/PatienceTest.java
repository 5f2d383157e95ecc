package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.stafett.followup.domain.FollowUpSpec.fold;
import static se.stafett.followup.domain.FollowUpSpec.given;
import static se.stafett.followup.domain.Samples.TODAY;
import static se.stafett.followup.domain.Samples.escalated;
import static se.stafett.followup.domain.Samples.fellDue;
import static se.stafett.followup.domain.Samples.overdue;
import static se.stafett.followup.domain.Samples.scheduled;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.care.Context;
import se.stafett.followup.domain.AutomaticCommand.PassTime;
import se.stafett.followup.domain.ClockEvent.FollowUpFellDue;
import se.stafett.followup.domain.CourseEvent.FollowUpMoved;
import se.stafett.followup.domain.CourseEvent.FollowUpRescheduled;
import se.stafett.followup.domain.CourseEvent.FollowUpScheduled;
import se.stafett.followup.domain.CourseRefusal.ItIsNotTimeYet;

/** What time does to a follow-up. */
class PatienceTest {

    @ParameterizedTest
    @CsvSource({"2026-05-31T21:59:59.999999Z, false", "2026-05-31T22:00:00Z, true", "2026-06-01T09:00:00Z, true"})
    void it_falls_due_when_its_day_begins_in_sweden(Instant now, boolean due) {
        FollowUpSpec.Verdict verdict = given(scheduled()).when(new PassTime(), at(now));
        if (due) {
            verdict.then(fellDue());
        } else {
            verdict.thenRejected(new ItIsNotTimeYet(TODAY));
        }
    }

    @Test
    void a_week_later_it_is_overdue_and_two_weeks_later_it_is_escalated() {
        given(scheduled(), fellDue())
                .when(new PassTime(), at(Instant.parse("2026-06-07T21:59:59Z")))
                .thenRejected(new ItIsNotTimeYet(TODAY));
        given(scheduled(), fellDue())
                .when(new PassTime(), at(Instant.parse("2026-06-07T22:00:00Z")))
                .then(overdue());
        given(scheduled(), fellDue(), overdue())
                .when(new PassTime(), at(Instant.parse("2026-06-14T22:00:00Z")))
                .then(escalated());
    }

    @Test
    void all_that_passed_while_nobody_looked_is_said_at_once() {
        given(scheduled())
                .when(new PassTime(), at(Instant.parse("2026-09-01T00:00:00Z")))
                .then(fellDue(), overdue(), escalated());
    }

    @Test
    void said_once_it_is_not_said_again() {
        given(scheduled(), fellDue())
                .when(new PassTime(), at(Instant.parse("2026-06-01T09:00:00Z")))
                .thenRejected(new ItIsNotTimeYet(TODAY));
        given(scheduled(), fellDue(), overdue(), escalated())
                .when(new PassTime(), at(Instant.parse("2036-06-01T09:00:00Z")))
                .thenRejected(new ItIsNotTimeYet(TODAY));
    }

    @Test
    void a_new_day_starts_the_clock_again_at_the_unit_that_has_it_then() {
        LocalDate later = TODAY.plusDays(30);
        given(scheduled(), fellDue(), new FollowUpRescheduled(later, 8), new FollowUpMoved(People.WARD, People.HOME, 9))
                .when(new PassTime(), at(Instant.parse("2026-07-01T00:00:00Z")))
                .then(new FollowUpFellDue(People.HOME, later));
    }

    @Test
    void it_says_when_it_wants_to_be_looked_at() {
        assertThat(wakeAt(scheduled())).contains(Instant.parse("2026-05-31T22:00:00Z"));
        assertThat(wakeAt(scheduled(), fellDue())).contains(Instant.parse("2026-06-07T22:00:00Z"));
        assertThat(wakeAt(scheduled(), fellDue(), overdue())).contains(Instant.parse("2026-06-14T22:00:00Z"));
        assertThat(wakeAt(scheduled(), fellDue(), overdue(), escalated())).isEmpty();
        assertThat(wakeAt(scheduled(), Samples.concluded())).isEmpty();
        assertThat(wakeAt(scheduled(), Samples.cancelled())).isEmpty();
        assertThat(wakeAt()).isEmpty();
    }

    /** Woken at the very moment, it always has something to say. */
    @ParameterizedTest
    @CsvSource({"2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26", "2028-02-29"})
    void days_with_23_and_25_hours_are_days_too(LocalDate day) {
        FollowUp followUp =
                fold(new FollowUpScheduled(Samples.FOLLOW_UP, Samples.GRETA, Samples.PLAN, 7, People.WARD, day));
        Instant wake = Patience.USUAL.wakeAt(followUp).orElseThrow();
        assertThat(LocalDate.ofInstant(wake, ZoneId.of("Europe/Stockholm"))).isEqualTo(day);
        FollowUpSpec spec = new FollowUpSpec(followUp);
        spec.when(new PassTime(), at(wake)).then(new FollowUpFellDue(People.WARD, day));
        spec.when(new PassTime(), at(wake.minusNanos(1_000))).thenRejected(new ItIsNotTimeYet(day));
    }

    @Test
    void patience_can_be_another_and_must_make_sense() {
        Patience short_ = new Patience(1, 2);
        assertThat(short_.wakeAt(fold(scheduled(), fellDue()))).contains(Instant.parse("2026-06-01T22:00:00Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(7, 7));
    }

    private static Optional<Instant> wakeAt(FollowUpEvent... events) {
        return Patience.USUAL.wakeAt(fold(events));
    }

    private static Context at(Instant now) {
        return new Context(now, People.PLANS, Samples.COMMAND);
    }
}
