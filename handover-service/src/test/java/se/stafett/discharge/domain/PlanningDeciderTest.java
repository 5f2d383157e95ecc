package se.stafett.discharge.domain;

import static se.stafett.discharge.domain.DischargeSpec.given;
import static se.stafett.discharge.domain.Samples.BY_CENTRE;
import static se.stafett.discharge.domain.Samples.NEW_INFORMATION;
import static se.stafett.discharge.domain.Samples.NOW;
import static se.stafett.discharge.domain.Samples.TODAY;
import static se.stafett.discharge.domain.Samples.agreed;
import static se.stafett.discharge.domain.Samples.agreedFrom;
import static se.stafett.discharge.domain.Samples.agreedThat;
import static se.stafett.discharge.domain.Samples.as;
import static se.stafett.discharge.domain.Samples.cancelled;
import static se.stafett.discharge.domain.Samples.contact;
import static se.stafett.discharge.domain.Samples.contacted;
import static se.stafett.discharge.domain.Samples.inError;
import static se.stafett.discharge.domain.Samples.left;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.ready;
import static se.stafett.discharge.domain.Samples.summed;
import static se.stafett.discharge.domain.Samples.withdrawn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.discharge.domain.AccessRefusal.NeitherHospitalNorMunicipality;
import se.stafett.discharge.domain.AccessRefusal.NotARegionalUnitConcerned;
import se.stafett.discharge.domain.AccessRefusal.NotTheContactsUnit;
import se.stafett.discharge.domain.AccessRefusal.NotTheHospitalUnit;
import se.stafett.discharge.domain.CourseRefusal.DischargeHasEnded;
import se.stafett.discharge.domain.PlanningCommand.AgreePayment;
import se.stafett.discharge.domain.PlanningCommand.CallToPlanning;
import se.stafett.discharge.domain.PlanningCommand.GiveInformation;
import se.stafett.discharge.domain.PlanningCommand.GivePatientSummary;
import se.stafett.discharge.domain.PlanningCommand.NameContact;
import se.stafett.discharge.domain.PlanningEvent.ContactNamed;
import se.stafett.discharge.domain.PlanningEvent.InformationGiven;
import se.stafett.discharge.domain.PlanningEvent.PlanningCalled;
import se.stafett.discharge.domain.PlanningRefusal.AgreementIsTheSame;
import se.stafett.discharge.domain.PlanningRefusal.ContactIsTheSame;
import se.stafett.discharge.domain.PlanningRefusal.NoContactIsNamed;
import se.stafett.discharge.domain.PlanningRefusal.NoKindIsNamed;
import se.stafett.discharge.domain.PlanningRefusal.NoMunicipalityIsConcerned;
import se.stafett.discharge.domain.PlanningRefusal.NoUnitIsNamed;
import se.stafett.discharge.domain.PlanningRefusal.NothingIsAgreed;
import se.stafett.discharge.domain.PlanningRefusal.UnitIsNamedTwice;
import se.stafett.discharge.domain.PlanningRefusal.UnitIsNotConcerned;
import se.stafett.discharge.domain.TimeRefusal.DayIsTooEarly;
import se.stafett.discharge.domain.TimeRefusal.TimeHasPassed;
import se.stafett.discharge.domain.TimeRefusal.TimeIsTooFarAhead;

class PlanningDeciderTest {

    private static final Instant MEETING = NOW.plus(Duration.ofDays(2));
    private static final NameContact NAME = new NameContact(contact(People.CENTRE));

    @Test
    void a_regional_unit_that_is_concerned_names_the_contact() {
        given(notified()).when(NAME, as(People.CENTRE_NURSE)).then(contacted());
        given(notified(), left()).when(NAME, as(People.CENTRE_NURSE)).then(contacted());
        given(notified()).when(NAME).thenRejected(new NotARegionalUnitConcerned());
        given(notified()).when(NAME, as(People.HOME_THERAPIST)).thenRejected(new NotARegionalUnitConcerned());
    }

    @Test
    void another_contact_takes_over_and_the_same_does_not() {
        given(notified(), contacted()).when(NAME, as(People.CENTRE_NURSE)).thenRejected(new ContactIsTheSame());
        given(notified(), contacted())
                .when(new NameContact(contact(People.CLINIC)), as(People.CENTRE_NURSE))
                .then(new ContactNamed(contact(People.CLINIC), NOW));
    }

    @Test
    void the_contacts_unit_calls_to_planning() {
        given(notified(), contacted())
                .when(call(MEETING, People.WARD, People.HOME), as(People.CENTRE_NURSE))
                .then(new PlanningCalled(MEETING, List.of(People.WARD, People.HOME), NOW));
        given(notified(), new ContactNamed(contact(People.CLINIC), NOW))
                .when(call(MEETING, People.HOME), as(People.CLINIC_NURSE))
                .then(new PlanningCalled(MEETING, List.of(People.HOME), NOW));
    }

    @Test
    void nobody_else_calls() {
        given(notified())
                .when(call(MEETING, People.HOME), as(People.CENTRE_NURSE))
                .thenRejected(new NoContactIsNamed());
        given(notified(), contacted()).when(call(MEETING, People.HOME)).thenRejected(new NotTheContactsUnit());
        given(notified(), new ContactNamed(contact(People.CLINIC), NOW))
                .when(call(MEETING, People.HOME), as(People.CENTRE_NURSE))
                .thenRejected(new NotTheContactsUnit());
    }

    @Test
    void those_who_take_part_are_called_to_a_meeting_that_lies_ahead() {
        DischargeSpec spec = given(notified(), contacted());
        spec.when(call(MEETING), as(People.CENTRE_NURSE)).thenRejected(new NoUnitIsNamed("units"));
        spec.when(call(MEETING, People.HOME, People.HOME), as(People.CENTRE_NURSE))
                .thenRejected(new UnitIsNamedTwice("units", People.HOME));
        spec.when(call(MEETING, People.CLINIC), as(People.CENTRE_NURSE))
                .thenRejected(new UnitIsNotConcerned("units", People.CLINIC));
        spec.when(call(NOW, People.HOME), as(People.CENTRE_NURSE)).thenRejected(new TimeHasPassed("meetingAt", NOW));
        Instant slip = Samples.swedish("2062-03-04T10:00");
        spec.when(call(slip, People.HOME), as(People.CENTRE_NURSE))
                .thenRejected(new TimeIsTooFarAhead("meetingAt", slip, LocalDate.of(2028, 3, 2)));
    }

    @Test
    void the_hospital_hands_information_over() {
        given(notified())
                .when(new GiveInformation(
                        List.of(People.CENTRE, People.HOME),
                        List.of(InformationKind.MEDICATION_LIST, InformationKind.OTHER, InformationKind.OTHER),
                        Samples.maybe("Ny lista.")))
                .then(new InformationGiven(
                        NEW_INFORMATION,
                        List.of(People.CENTRE, People.HOME),
                        List.of(InformationKind.MEDICATION_LIST, InformationKind.OTHER),
                        Samples.maybe("Ny lista."),
                        NOW));
        given(notified()).when(give(People.HOME), as(People.HOME_THERAPIST)).thenRejected(new NotTheHospitalUnit());
    }

    @Test
    void information_goes_to_those_concerned_and_to_the_contact() {
        given(notified()).when(give()).thenRejected(new NoUnitIsNamed("to"));
        given(notified()).when(give(People.CLINIC)).thenRejected(new UnitIsNotConcerned("to", People.CLINIC));
        given(notified()).when(give(People.WARD)).thenRejected(new UnitIsNotConcerned("to", People.WARD));
        given(notified(), new ContactNamed(contact(People.CLINIC), NOW))
                .when(give(People.CLINIC))
                .then(new InformationGiven(
                        NEW_INFORMATION,
                        List.of(People.CLINIC),
                        List.of(InformationKind.APPOINTMENTS),
                        Optional.empty(),
                        NOW));
        given(notified())
                .when(new GiveInformation(List.of(People.HOME), List.of(), Optional.empty()))
                .thenRejected(new NoKindIsNamed());
    }

    @Test
    void the_patient_gets_a_summary() {
        given(notified()).when(new GivePatientSummary(Samples.SUMMARY)).then(summed(NOW));
        given(notified(), left()).when(new GivePatientSummary(Samples.SUMMARY)).then(summed(NOW));
        given(notified())
                .when(new GivePatientSummary(Samples.SUMMARY), as(People.CENTRE_NURSE))
                .thenRejected(new NotTheHospitalUnit());
    }

    @Test
    void hospital_and_municipality_agree_on_the_payment() {
        PaymentAgreement agreement = agreedFrom(TODAY.plusDays(9));
        given(notified(), ready()).when(new AgreePayment(agreement)).then(agreed(agreement, NOW));
        given(notified())
                .when(new AgreePayment(agreedThat("Genomsnitt.")), as(People.HOME_THERAPIST))
                .then(agreed(agreedThat("Genomsnitt."), NOW));
        given(notified())
                .when(new AgreePayment(agreement), as(People.CENTRE_NURSE))
                .thenRejected(new NeitherHospitalNorMunicipality());
    }

    @Test
    void an_agreement_says_something_new_about_days_that_can_be() {
        PaymentAgreement agreement = agreedFrom(TODAY.plusDays(9));
        given(notified())
                .when(new AgreePayment(new PaymentAgreement(Optional.empty(), Optional.empty())))
                .thenRejected(new NothingIsAgreed());
        given(notified(), agreed(agreement, NOW))
                .when(new AgreePayment(agreement))
                .thenRejected(new AgreementIsTheSame());
        given(notified(), ready(), agreed(agreement, NOW), withdrawn(NOW))
                .when(new AgreePayment(agreement))
                .then(agreed(agreement, NOW));
        given(notified())
                .when(new AgreePayment(agreedFrom(TODAY.minusDays(2))))
                .thenRejected(new DayIsTooEarly("from", TODAY.minusDays(2), TODAY.minusDays(1)));
    }

    @Test
    void there_is_nothing_to_agree_on_without_a_municipality() {
        given(notified(Samples.admission(NOW, Optional.empty(), TODAY, BY_CENTRE), NOW))
                .when(new AgreePayment(agreedThat("Genomsnitt.")))
                .thenRejected(new NoMunicipalityIsConcerned());
    }

    @ParameterizedTest
    @EnumSource(
            value = DischargeStatus.class,
            names = {"CANCELLED", "ENTERED_IN_ERROR"})
    void nothing_is_planned_for_what_has_ended(DischargeStatus status) {
        DischargeSpec spec =
                given(notified(), contacted(), status == DischargeStatus.CANCELLED ? cancelled() : inError());
        Commands.planning()
                .forEach(command ->
                        spec.when(command, as(actorFor(command))).thenRejected(new DischargeHasEnded(status)));
    }

    private static Actor actorFor(PlanningCommand command) {
        return command instanceof NameContact || command instanceof CallToPlanning
                ? People.CENTRE_NURSE
                : People.WARD_NURSE;
    }

    private static CallToPlanning call(Instant meeting, HsaId... units) {
        return new CallToPlanning(meeting, List.of(units));
    }

    private static GiveInformation give(HsaId... to) {
        return new GiveInformation(List.of(to), List.of(InformationKind.APPOINTMENTS), Optional.empty());
    }
}
