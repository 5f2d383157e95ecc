package se.stafett.discharge.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.discharge.domain.Admission;
import se.stafett.discharge.domain.Concerned;
import se.stafett.discharge.domain.Contact;
import se.stafett.discharge.domain.CourseEvent.DischargeCancelled;
import se.stafett.discharge.domain.CourseEvent.DischargeEnteredInError;
import se.stafett.discharge.domain.CourseEvent.PatientLeft;
import se.stafett.discharge.domain.DischargeEvent;
import se.stafett.discharge.domain.DueDeadline;
import se.stafett.discharge.domain.InformationKind;
import se.stafett.discharge.domain.NoticeEvent.AdmissionNotified;
import se.stafett.discharge.domain.NoticeEvent.EstimateChanged;
import se.stafett.discharge.domain.NoticeEvent.ReadinessNotified;
import se.stafett.discharge.domain.NoticeEvent.ReadinessWithdrawn;
import se.stafett.discharge.domain.NoticeEvent.UnitConcerned;
import se.stafett.discharge.domain.Part;
import se.stafett.discharge.domain.PatientSummary;
import se.stafett.discharge.domain.PaymentAgreement;
import se.stafett.discharge.domain.People;
import se.stafett.discharge.domain.PlanningEvent.ContactNamed;
import se.stafett.discharge.domain.PlanningEvent.InformationGiven;
import se.stafett.discharge.domain.PlanningEvent.PatientSummaryGiven;
import se.stafett.discharge.domain.PlanningEvent.PaymentAgreed;
import se.stafett.discharge.domain.PlanningEvent.PlanningCalled;
import se.stafett.discharge.domain.RecordEvent.DeadlineNeared;
import se.stafett.discharge.domain.RecordEvent.DeadlinePassed;
import se.stafett.discharge.domain.RecordEvent.TextCorrected;
import se.stafett.discharge.domain.Rule;
import se.stafett.discharge.domain.TextTarget;

/** Events of every kind about an invented patient: with all that they can say, and with as little as they must. */
final class DomainEvents {
    static final UUID DISCHARGE = new UUID(1, 1);
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00.123456Z");
    private static final Instant EARLIER = Instant.parse("2026-03-01T20:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    private static final HsaId HOME = new HsaId("SE0000000002-HOMEREHAB");
    private static final HsaId CENTRE = new HsaId("SE0000000003-CENTRE");
    private static final Optional<PlainText> TOLD = Optional.of(text("Berättat\nmed två rader."));

    private DomainEvents() {}

    static Stream<DischargeEvent> all() {
        return Stream.of(notices(), planning(), course(), onRecord()).flatMap(events -> events);
    }

    static AdmissionNotified notifiedWithLittle() {
        return notified(Optional.empty(), Protection.NONE, Optional.empty(), new Concerned(HOME, Part.MUNICIPALITY));
    }

    private static Stream<DischargeEvent> notices() {
        return Stream.of(
                notifiedWithLittle(),
                notified(
                        Optional.of(text("Tolvina Tolvansson")),
                        Protection.PROTECTED_REGISTRATION,
                        Optional.of(AT),
                        new Concerned(HOME, Part.MUNICIPALITY),
                        new Concerned(CENTRE, Part.REGIONAL_OPEN_CARE)),
                new UnitConcerned(new Concerned(CENTRE, Part.REGIONAL_OPEN_CARE), EARLIER, AT),
                new EstimateChanged(DAY, AT),
                new ReadinessNotified(EARLIER, new HsaId("SE0000000001-MD01"), AT),
                new ReadinessWithdrawn(text("Feber."), AT));
    }

    private static AdmissionNotified notified(
            Optional<PlainText> name, Protection protection, Optional<Instant> needed, Concerned... concerned) {
        return new AdmissionNotified(
                DISCHARGE,
                WARD,
                new HsaId("SE0000000009-REGION"),
                new Admission(
                        new Patient(People.GRETA_REF, new Personnummer("191212121212"), name, protection),
                        name.map(known -> text("Storgatan 1")),
                        EARLIER,
                        needed,
                        DAY,
                        List.of(concerned)),
                AT);
    }

    private static Stream<DischargeEvent> planning() {
        return Stream.of(
                new ContactNamed(contact(Optional.empty()), AT),
                new ContactNamed(contact(Optional.of(new HsaId("SE0000000003-RN01"))), AT),
                new PlanningCalled(AT, List.of(WARD, HOME), AT),
                new InformationGiven(new UUID(1, 2), List.of(CENTRE), List.of(InformationKind.values()), TOLD, AT),
                new InformationGiven(
                        new UUID(1, 3), List.of(HOME), List.of(InformationKind.OTHER), Optional.empty(), AT),
                new PatientSummaryGiven(new PatientSummary(true, false, List.of(new UUID(5, 5))), AT),
                new PatientSummaryGiven(new PatientSummary(false, true, List.of()), AT),
                new PaymentAgreed(new PaymentAgreement(Optional.of(DAY), Optional.empty()), AT),
                new PaymentAgreed(new PaymentAgreement(Optional.empty(), TOLD), AT));
    }

    private static Contact contact(Optional<HsaId> person) {
        return new Contact(text("Kim Kontaktsson"), person, CENTRE, text("010-123 45 67"));
    }

    private static Stream<DischargeEvent> course() {
        return Stream.of(
                new PatientLeft(EARLIER, AT),
                new DischargeCancelled(text("Flyttad."), AT),
                new DischargeEnteredInError(text("Fel patient."), AT));
    }

    private static Stream<DischargeEvent> onRecord() {
        return Stream.concat(
                Stream.of(Rule.values())
                        .map(rule -> new DueDeadline(rule, EARLIER))
                        .flatMap(due -> Stream.of(new DeadlineNeared(due, AT), new DeadlinePassed(due, AT))),
                Stream.of(
                                new TextTarget.RegisteredAddress(),
                                new TextTarget.PaymentNote(),
                                new TextTarget.InformationNote(new UUID(1, 2)))
                        .map(target -> new TextCorrected(target, text("Fel."), text("Rätt."), text("Skrivfel."), AT)));
    }

    private static PlainText text(String value) {
        return new PlainText(value);
    }
}
