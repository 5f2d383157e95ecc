package se.stafett.discharge.domain;

import static se.stafett.discharge.domain.DischargeSpec.given;
import static se.stafett.discharge.domain.Samples.BY_CENTRE;
import static se.stafett.discharge.domain.Samples.BY_HOME;
import static se.stafett.discharge.domain.Samples.NOW;
import static se.stafett.discharge.domain.Samples.TODAY;
import static se.stafett.discharge.domain.Samples.admission;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.swedish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.care.Patient;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.discharge.domain.AccessRefusal.DischargeNotFound;
import se.stafett.discharge.domain.AccessRefusal.RoleMayNot;
import se.stafett.discharge.domain.CourseRefusal.DischargeAlreadyBegun;
import se.stafett.discharge.domain.PlanningRefusal.AddressIsProtected;
import se.stafett.discharge.domain.PlanningRefusal.HospitalConcernsItself;
import se.stafett.discharge.domain.PlanningRefusal.NoUnitIsNamed;
import se.stafett.discharge.domain.PlanningRefusal.UnitIsNamedTwice;
import se.stafett.discharge.domain.TimeRefusal.DayIsTooEarly;
import se.stafett.discharge.domain.TimeRefusal.DayIsTooLate;
import se.stafett.discharge.domain.TimeRefusal.TimeIsStillToCome;
import se.stafett.discharge.domain.TimeRefusal.TimeIsTooFarBack;
import se.stafett.discharge.domain.TimeRefusal.TimeLiesBefore;

class AdmissionDeciderTest {

    private static final Instant ADMITTED = swedish("2026-03-01T21:30");

    @Test
    void a_hospital_unit_notifies_those_concerned_of_an_admission() {
        given().when(new NotifyAdmission(admission())).then(notified());
    }

    @Test
    void it_may_become_clear_later_that_others_will_be_needed() {
        Admission later = admission(ADMITTED, Optional.of(swedish("2026-03-02T08:00")), TODAY, BY_HOME);
        given().when(new NotifyAdmission(later)).then(notified(later, NOW));
    }

    @Test
    void a_notice_that_comes_too_late_still_comes() {
        Admission longAgo = admission(swedish("2026-02-10T21:30"), Optional.empty(), TODAY, BY_CENTRE);
        given().when(new NotifyAdmission(longAgo)).then(notified(longAgo, NOW));
    }

    @Test
    void someone_is_concerned_and_nobody_twice() {
        given().when(notice(TODAY)).thenRejected(new NoUnitIsNamed("concerned"));
        given().when(notice(TODAY, BY_HOME, new Concerned(People.HOME, Part.REGIONAL_OPEN_CARE)))
                .thenRejected(new UnitIsNamedTwice("concerned", People.HOME));
    }

    @Test
    void the_hospital_does_not_notify_itself() {
        given().when(notice(TODAY, new Concerned(People.WARD, Part.REGIONAL_OPEN_CARE)))
                .thenRejected(new HospitalConcernsItself(People.WARD));
    }

    @Test
    void where_someone_with_protected_registration_lives_is_told_to_nobody() {
        Patient hidden = new Patient(
                People.GRETA_REF, Samples.GRETA.identifier(), Samples.GRETA.name(), Protection.PROTECTED_REGISTRATION);
        given().when(new NotifyAdmission(of(hidden, Optional.of(Samples.ADDRESS))))
                .thenRejected(new AddressIsProtected());
        given().when(new NotifyAdmission(of(hidden, Optional.empty())))
                .then(notified(of(hidden, Optional.empty()), NOW));
    }

    @Test
    void nobody_is_admitted_tomorrow_or_was_in_another_life() {
        given().when(new NotifyAdmission(admission(NOW.plusSeconds(1), Optional.empty(), TODAY, BY_HOME)))
                .thenRejected(new TimeIsStillToCome("admittedAt", NOW.plusSeconds(1)));
        Instant slip = swedish("2016-03-01T21:30");
        given().when(new NotifyAdmission(admission(slip, Optional.empty(), TODAY, BY_HOME)))
                .thenRejected(new TimeIsTooFarBack("admittedAt", slip, LocalDate.of(2021, 3, 2)));
    }

    @Test
    void the_later_judgement_lies_between_admission_and_now() {
        Instant before = ADMITTED.minusSeconds(1);
        given().when(new NotifyAdmission(admission(ADMITTED, Optional.of(before), TODAY, BY_HOME)))
                .thenRejected(new TimeLiesBefore("neededSince", before, ADMITTED));
        given().when(new NotifyAdmission(admission(ADMITTED, Optional.of(NOW.plusSeconds(1)), TODAY, BY_HOME)))
                .thenRejected(new TimeIsStillToCome("neededSince", NOW.plusSeconds(1)));
    }

    @Test
    void nobody_is_expected_to_have_left_already_or_to_stay_for_years() {
        given().when(notice(TODAY.minusDays(1), BY_HOME))
                .thenRejected(new DayIsTooEarly("estimatedDischarge", TODAY.minusDays(1), TODAY));
        given().when(notice(TODAY.plusYears(3), BY_HOME))
                .thenRejected(new DayIsTooLate("estimatedDischarge", TODAY.plusYears(3), TODAY.plusYears(2)));
    }

    @Test
    void only_professionals_notify() {
        given().when(new NotifyAdmission(admission()), Samples.as(People.GRETA))
                .thenRejected(new RoleMayNot("patient"));
    }

    @Test
    void a_discharge_begins_once_and_nothing_else_begins_it() {
        given(notified())
                .when(new NotifyAdmission(admission()))
                .thenRejected(new DischargeAlreadyBegun(Samples.DISCHARGE));
        given().when(new PassDeadlines()).thenRejected(new DischargeNotFound());
    }

    private static Admission of(Patient patient, Optional<PlainText> address) {
        return new Admission(patient, address, ADMITTED, Optional.empty(), TODAY, List.of(BY_HOME));
    }

    private static NotifyAdmission notice(LocalDate estimate, Concerned... concerned) {
        return new NotifyAdmission(admission(ADMITTED, Optional.empty(), estimate, concerned));
    }
}
