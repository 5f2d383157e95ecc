package se.stafett.discharge.domain;

import static se.stafett.discharge.domain.DischargeSpec.given;
import static se.stafett.discharge.domain.Samples.NOW;
import static se.stafett.discharge.domain.Samples.TODAY;
import static se.stafett.discharge.domain.Samples.cancelled;
import static se.stafett.discharge.domain.Samples.estimated;
import static se.stafett.discharge.domain.Samples.inError;
import static se.stafett.discharge.domain.Samples.left;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.ready;
import static se.stafett.discharge.domain.Samples.swedish;
import static se.stafett.discharge.domain.Samples.text;
import static se.stafett.discharge.domain.Samples.withdrawn;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.discharge.domain.CourseEvent.PatientLeft;
import se.stafett.discharge.domain.CourseRefusal.AlreadyNotifiedReady;
import se.stafett.discharge.domain.CourseRefusal.DischargeHasEnded;
import se.stafett.discharge.domain.CourseRefusal.EstimateIsTheSame;
import se.stafett.discharge.domain.CourseRefusal.NotNotifiedReady;
import se.stafett.discharge.domain.CourseRefusal.PatientHasLeft;
import se.stafett.discharge.domain.NoticeEvent.ReadinessNotified;
import se.stafett.discharge.domain.NoticeEvent.UnitConcerned;
import se.stafett.discharge.domain.PlanningRefusal.HospitalConcernsItself;
import se.stafett.discharge.domain.PlanningRefusal.UnitIsConcernedAlready;
import se.stafett.discharge.domain.StayCommand.CancelDischarge;
import se.stafett.discharge.domain.StayCommand.ChangeEstimate;
import se.stafett.discharge.domain.StayCommand.ConcernUnit;
import se.stafett.discharge.domain.StayCommand.NotifyReadiness;
import se.stafett.discharge.domain.StayCommand.ReportDeparture;
import se.stafett.discharge.domain.StayCommand.WithdrawReadiness;
import se.stafett.discharge.domain.TimeRefusal.DayIsTooEarly;
import se.stafett.discharge.domain.TimeRefusal.TimeIsStillToCome;
import se.stafett.discharge.domain.TimeRefusal.TimeLiesBefore;

class StayDeciderTest {

    private static final Instant JUDGED = swedish("2026-03-02T09:30");

    private static final Concerned LATER_HOME = new Concerned(People.CLINIC, Part.MUNICIPALITY);

    static Stream<StayCommand> all() {
        return Commands.stay();
    }

    @Test
    void a_unit_that_turns_out_to_be_needed_is_notified_later() {
        given(notified())
                .when(new ConcernUnit(LATER_HOME, Optional.of(JUDGED)))
                .then(new UnitConcerned(LATER_HOME, JUDGED, NOW));
        given(notified())
                .when(new ConcernUnit(LATER_HOME, Optional.empty()))
                .then(new UnitConcerned(LATER_HOME, NOW, NOW));
    }

    @Test
    void a_unit_is_concerned_once_and_not_the_hospitals_own() {
        given(notified())
                .when(new ConcernUnit(Samples.BY_HOME, Optional.empty()))
                .thenRejected(new UnitIsConcernedAlready(People.HOME));
        given(notified())
                .when(new ConcernUnit(new Concerned(People.WARD, Part.REGIONAL_OPEN_CARE), Optional.empty()))
                .thenRejected(new HospitalConcernsItself(People.WARD));
    }

    @Test
    void a_need_is_judged_during_the_stay() {
        Instant before = swedish("2026-03-01T21:29");
        given(notified())
                .when(new ConcernUnit(LATER_HOME, Optional.of(before)))
                .thenRejected(new TimeLiesBefore("neededSince", before, swedish("2026-03-01T21:30")));
        given(notified())
                .when(new ConcernUnit(LATER_HOME, Optional.of(NOW.plusSeconds(1))))
                .thenRejected(new TimeIsStillToCome("neededSince", NOW.plusSeconds(1)));
    }

    @Test
    void a_changed_estimate_is_notified() {
        given(notified()).when(new ChangeEstimate(TODAY.plusDays(3))).then(estimated(TODAY.plusDays(3), NOW));
        given(notified(), ready()).when(new ChangeEstimate(TODAY)).then(estimated(TODAY, NOW));
    }

    @Test
    void an_estimate_changes_something_and_lies_ahead() {
        given(notified()).when(new ChangeEstimate(TODAY.plusDays(14))).thenRejected(new EstimateIsTheSame());
        given(notified())
                .when(new ChangeEstimate(TODAY.minusDays(1)))
                .thenRejected(new DayIsTooEarly("estimatedDischarge", TODAY.minusDays(1), TODAY));
    }

    @Test
    void readiness_is_notified_with_who_judged_it_and_when() {
        given(notified())
                .when(new NotifyReadiness(JUDGED, People.PHYSICIAN))
                .then(new ReadinessNotified(JUDGED, People.PHYSICIAN, NOW));
    }

    @Test
    void readiness_is_judged_during_the_stay() {
        Instant before = swedish("2026-03-01T21:29");
        given(notified())
                .when(new NotifyReadiness(before, People.PHYSICIAN))
                .thenRejected(new TimeLiesBefore("judgedAt", before, swedish("2026-03-01T21:30")));
        given(notified())
                .when(new NotifyReadiness(NOW.plusSeconds(1), People.PHYSICIAN))
                .thenRejected(new TimeIsStillToCome("judgedAt", NOW.plusSeconds(1)));
    }

    @Test
    void readiness_is_withdrawn_and_judged_anew() {
        given(notified(), ready()).when(new WithdrawReadiness(text("Feber."))).then(withdrawn(NOW));
        given(notified(), ready(), withdrawn(JUDGED))
                .when(new NotifyReadiness(NOW, People.PHYSICIAN))
                .then(new ReadinessNotified(NOW, People.PHYSICIAN, NOW));
        given(notified(), ready(), withdrawn(NOW))
                .when(new NotifyReadiness(JUDGED, People.PHYSICIAN))
                .thenRejected(new TimeLiesBefore("judgedAt", JUDGED, NOW));
    }

    @Test
    void nobody_is_ready_twice_nor_withdrawn_without_being_ready() {
        given(notified(), ready())
                .when(new NotifyReadiness(JUDGED, People.PHYSICIAN))
                .thenRejected(new AlreadyNotifiedReady());
        given(notified()).when(new WithdrawReadiness(text("Feber."))).thenRejected(new NotNotifiedReady());
        given(notified(), ready(), withdrawn(NOW))
                .when(new WithdrawReadiness(text("Feber.")))
                .thenRejected(new NotNotifiedReady());
    }

    @Test
    void a_patient_leaves_whether_ready_or_not() {
        given(notified()).when(new ReportDeparture(JUDGED)).then(new PatientLeft(JUDGED, NOW));
        given(notified(), ready()).when(new ReportDeparture(NOW)).then(left());
    }

    @Test
    void a_patient_leaves_after_the_admission_and_not_in_the_future() {
        Instant before = swedish("2026-03-01T21:29");
        given(notified())
                .when(new ReportDeparture(before))
                .thenRejected(new TimeLiesBefore("leftAt", before, swedish("2026-03-01T21:30")));
        given(notified())
                .when(new ReportDeparture(NOW.plusSeconds(1)))
                .thenRejected(new TimeIsStillToCome("leftAt", NOW.plusSeconds(1)));
    }

    @Test
    void what_comes_to_nothing_is_cancelled() {
        given(notified(), ready()).when(new CancelDischarge(text("Flyttad."))).then(cancelled());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_more_is_told_of_a_patient_who_is_not_there(StayCommand command) {
        given(notified(), left()).when(command).thenRejected(new PatientHasLeft());
        given(notified(), cancelled()).when(command).thenRejected(new DischargeHasEnded(DischargeStatus.CANCELLED));
        given(notified(), inError())
                .when(command)
                .thenRejected(new DischargeHasEnded(DischargeStatus.ENTERED_IN_ERROR));
    }
}
