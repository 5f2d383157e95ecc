package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.discharge.domain.DischargeSpec.foldToDischarge;
import static se.stafett.discharge.domain.DischargeSpec.given;
import static se.stafett.discharge.domain.Samples.NOW;
import static se.stafett.discharge.domain.Samples.as;
import static se.stafett.discharge.domain.Samples.cancelled;
import static se.stafett.discharge.domain.Samples.contacted;
import static se.stafett.discharge.domain.Samples.inError;
import static se.stafett.discharge.domain.Samples.left;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.ready;
import static se.stafett.discharge.domain.Samples.swedish;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.discharge.domain.AccessRefusal.RoleMayNot;
import se.stafett.discharge.domain.CourseRefusal.NothingIsLate;
import se.stafett.discharge.domain.RecordEvent.DeadlineNeared;
import se.stafett.discharge.domain.RecordEvent.DeadlinePassed;

/** Time goes on by itself: when it has come, the system asks what has become late. */
class PassDeadlinesTest {

    private static final Instant CONTACT_DUE = swedish("2026-03-03T10:00");
    private static final Instant TOO_LATE = swedish("2026-03-03T10:00:00.000001");
    private static final DueDeadline NO_CONTACT = new DueDeadline(Rule.CONTACT_NAMING, CONTACT_DUE);

    @Test
    void what_has_become_late_is_said_once() {
        given(notified())
                .when(new PassDeadlines(), as(People.CLOCK, TOO_LATE))
                .then(new DeadlinePassed(NO_CONTACT, TOO_LATE));
        given(notified(), new DeadlinePassed(NO_CONTACT, TOO_LATE))
                .when(new PassDeadlines(), as(People.CLOCK, TOO_LATE))
                .thenRejected(new NothingIsLate());
    }

    @Test
    void all_that_has_become_late_meanwhile_is_said_at_once() {
        Instant muchLater = swedish("2026-03-10T10:00");
        given(notified(), left())
                .when(new PassDeadlines(), as(People.CLOCK, muchLater))
                .then(
                        new DeadlinePassed(NO_CONTACT, muchLater),
                        new DeadlinePassed(new DueDeadline(Rule.INFORMATION, endOf("2026-03-02")), muchLater),
                        new DeadlinePassed(new DueDeadline(Rule.PATIENT_SUMMARY, endOf("2026-03-02")), muchLater));
    }

    @Test
    void all_are_warned_once_when_a_deadline_has_a_day_left() {
        Instant dayBefore = swedish("2026-03-04T23:59:59.999999");
        given(notified(), contacted(), ready())
                .when(new PassDeadlines(), as(People.CLOCK, dayBefore.minusNanos(1_000)))
                .thenRejected(new NothingIsLate());
        given(notified(), contacted(), ready())
                .when(new PassDeadlines(), as(People.CLOCK, dayBefore))
                .then(new DeadlineNeared(callMissing(), dayBefore));
        given(notified(), contacted(), ready(), new DeadlineNeared(callMissing(), dayBefore))
                .when(new PassDeadlines(), as(People.CLOCK, dayBefore))
                .thenRejected(new NothingIsLate());
    }

    @Test
    void nobody_is_warned_of_what_is_late_already_or_was_done_or_withdrawn() {
        Instant late = swedish("2026-03-06T00:00");
        given(notified(), contacted(), ready())
                .when(new PassDeadlines(), as(People.CLOCK, late))
                .then(new DeadlinePassed(callMissing(), late));
        given(notified(), contacted(), ready(), Samples.called(NOW))
                .when(new PassDeadlines(), as(People.CLOCK, late))
                .thenRejected(new NothingIsLate());
        given(notified(), contacted(), ready(), Samples.withdrawn(NOW))
                .when(new PassDeadlines(), as(People.CLOCK, late))
                .thenRejected(new NothingIsLate());
    }

    @Test
    void a_region_says_how_long_before_it_warns() {
        Limits soon = new Limits(
                Duration.ofHours(24),
                Duration.ofHours(12),
                Duration.ofHours(24),
                Duration.ofHours(2),
                3,
                0,
                0,
                3,
                Duration.ofHours(6));
        assertThat(Deadlines.nextToSay(foldToDischarge(notified(), contacted(), ready()), soon))
                .contains(swedish("2026-03-05T17:59:59.999999"));
    }

    @Test
    void nothing_is_late_before_its_time() {
        given(notified())
                .when(new PassDeadlines(), as(People.CLOCK, CONTACT_DUE))
                .thenRejected(new NothingIsLate());
        given(notified(), cancelled())
                .when(new PassDeadlines(), as(People.CLOCK, swedish("2026-05-01T10:00")))
                .thenRejected(new NothingIsLate());
        given(notified(), inError())
                .when(new PassDeadlines(), as(People.CLOCK, swedish("2026-05-01T10:00")))
                .thenRejected(new NothingIsLate());
    }

    @Test
    void nobody_but_the_system_lets_time_pass() {
        given(notified()).when(new PassDeadlines()).thenRejected(new RoleMayNot("clinician"));
    }

    @Test
    void the_discharge_wakes_when_the_next_thing_becomes_late() {
        assertThat(next(notified())).contains(TOO_LATE);
        assertThat(next(notified(), contacted())).contains(swedish("2026-03-17T12:00:00.000001"));
        assertThat(next(notified(), contacted(), ready())).contains(swedish("2026-03-04T23:59:59.999999"));
        assertThat(next(notified(), contacted(), ready(), new DeadlineNeared(callMissing(), NOW)))
                .contains(swedish("2026-03-06T00:00"));
        assertThat(next(notified(), contacted(), ready(), new DeadlinePassed(callMissing(), Samples.NOW)))
                .contains(swedish("2026-03-17T12:00:00.000001"));
    }

    @Test
    void a_discharge_for_which_nothing_is_left_to_do_sleeps() {
        assertThat(next(notified(), cancelled())).isEmpty();
        assertThat(next(notified(), inError())).isEmpty();
        assertThat(next(notified(), contacted(), Samples.informed(), Samples.summed(Samples.NOW), left()))
                .isEmpty();
    }

    private static DueDeadline callMissing() {
        return new DueDeadline(Rule.PLANNING_CALL, endOf("2026-03-05"));
    }

    private static Optional<Instant> next(DischargeEvent... events) {
        return Deadlines.nextToSay(foldToDischarge(events), Samples.LAW);
    }

    private static Instant endOf(String day) {
        return swedish(day + "T23:59:59.999999");
    }
}
