package se.stafett.discharge.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.HsaId;
import se.stafett.care.NamedId;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.discharge.domain.CourseEvent.DischargeCancelled;
import se.stafett.discharge.domain.CourseEvent.DischargeEnteredInError;
import se.stafett.discharge.domain.CourseEvent.PatientLeft;
import se.stafett.discharge.domain.NoticeEvent.AdmissionNotified;
import se.stafett.discharge.domain.NoticeEvent.EstimateChanged;
import se.stafett.discharge.domain.NoticeEvent.ReadinessNotified;
import se.stafett.discharge.domain.NoticeEvent.ReadinessWithdrawn;
import se.stafett.discharge.domain.PlanningEvent.ContactNamed;
import se.stafett.discharge.domain.PlanningEvent.InformationGiven;
import se.stafett.discharge.domain.PlanningEvent.PatientSummaryGiven;
import se.stafett.discharge.domain.PlanningEvent.PaymentAgreed;
import se.stafett.discharge.domain.PlanningEvent.PlanningCalled;

/** What is known and said about an invented patient. Times are told as clocks in Sweden show them. */
public final class Samples {

    static final Limits LAW = new Limits(
            Duration.ofHours(24),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(2),
            3,
            0,
            0,
            3,
            Duration.ofHours(24));
    public static final DischargeDecider DECIDER = new DischargeDecider((provider, day) -> LAW);

    /** A Monday. */
    static final Instant NOW = swedish("2026-03-02T10:00");

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final UUID COMMAND = new UUID(7, 7);
    static final UUID DISCHARGE = NamedId.of(COMMAND, "discharge:0");
    static final UUID NEW_INFORMATION = NamedId.of(COMMAND, "information:0");
    static final UUID INFORMATION = new UUID(1, 1);

    static final Patient GRETA = new Patient(
            People.GRETA_REF, new Personnummer("191212121212"), maybe("Tolvina Tolvansson"), Protection.NONE);
    static final PlainText ADDRESS = text("Storgatan 1, 652 24 Karlstad");
    static final PatientSummary SUMMARY = new PatientSummary(true, true, List.of(new UUID(5, 5)));
    static final Concerned BY_CENTRE = new Concerned(People.CENTRE, Part.REGIONAL_OPEN_CARE);
    static final Concerned BY_HOME = new Concerned(People.HOME, Part.MUNICIPALITY);

    private Samples() {}

    static PlainText text(String value) {
        return new PlainText(value);
    }

    static Optional<PlainText> maybe(String value) {
        return Optional.of(new PlainText(value));
    }

    static Instant swedish(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Stockholm")).toInstant();
    }

    static Context as(Actor actor) {
        return as(actor, NOW);
    }

    static Context as(Actor actor, Instant now) {
        return new Context(now, actor, COMMAND);
    }

    /** Admitted on the evening before, expected to leave in a fortnight. */
    static Admission admission() {
        return admission(swedish("2026-03-01T21:30"), Optional.empty(), TODAY.plusDays(14), BY_CENTRE, BY_HOME);
    }

    static Admission admission(
            Instant admittedAt, Optional<Instant> neededSince, LocalDate estimate, Concerned... concerned) {
        return new Admission(GRETA, Optional.of(ADDRESS), admittedAt, neededSince, estimate, List.of(concerned));
    }

    static AdmissionNotified notified() {
        return notified(admission(), NOW);
    }

    static AdmissionNotified notified(Admission admission, Instant at) {
        return new AdmissionNotified(DISCHARGE, People.WARD, People.REGION, admission, at);
    }

    static EstimateChanged estimated(LocalDate day, Instant at) {
        return new EstimateChanged(day, at);
    }

    static ReadinessNotified ready(Instant at) {
        return new ReadinessNotified(at.minus(Duration.ofMinutes(10)), People.PHYSICIAN, at);
    }

    static ReadinessNotified ready() {
        return ready(NOW);
    }

    static ReadinessWithdrawn withdrawn(Instant at) {
        return new ReadinessWithdrawn(text("Feber."), at);
    }

    static Contact contact(HsaId unit) {
        return new Contact(text("Kim Kontaktsson"), Optional.empty(), unit, text("010-123 45 67"));
    }

    static ContactNamed contacted(Instant at) {
        return new ContactNamed(contact(People.CENTRE), at);
    }

    static ContactNamed contacted() {
        return contacted(NOW);
    }

    static PlanningCalled called(Instant at) {
        return new PlanningCalled(at.plus(Duration.ofDays(2)), List.of(People.WARD, People.HOME), at);
    }

    static InformationGiven informed(UUID id, Instant at, HsaId... to) {
        return new InformationGiven(id, List.of(to), List.of(InformationKind.MEDICATION_LIST), maybe("Ny lista."), at);
    }

    static InformationGiven informed() {
        return informed(INFORMATION, NOW, People.CENTRE, People.HOME);
    }

    static PatientSummaryGiven summed(Instant at) {
        return new PatientSummaryGiven(SUMMARY, at);
    }

    static PaymentAgreed agreed(PaymentAgreement agreement, Instant at) {
        return new PaymentAgreed(agreement, at);
    }

    static PaymentAgreement agreedFrom(LocalDate from) {
        return new PaymentAgreement(Optional.of(from), Optional.empty());
    }

    static PaymentAgreement agreedThat(String note) {
        return new PaymentAgreement(Optional.empty(), maybe(note));
    }

    static PatientLeft left(Instant leftAt) {
        return new PatientLeft(leftAt, leftAt);
    }

    static PatientLeft left() {
        return left(NOW);
    }

    static DischargeCancelled cancelled() {
        return new DischargeCancelled(text("Flyttad."), NOW);
    }

    static DischargeEnteredInError inError() {
        return new DischargeEnteredInError(text("Fel patient."), NOW);
    }
}
