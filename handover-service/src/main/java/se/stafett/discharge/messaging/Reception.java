package se.stafett.discharge.messaging;

import static se.stafett.discharge.messaging.DomainValues.text;
import static se.stafett.discharge.messaging.DomainValues.textIf;

import java.time.Instant;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.ContactNamed;
import se.stafett.contracts.discharge.DeadlineNeared;
import se.stafett.contracts.discharge.DeadlinePassed;
import se.stafett.contracts.discharge.DischargeCancelled;
import se.stafett.contracts.discharge.DischargeEnteredInError;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.discharge.EstimateChanged;
import se.stafett.contracts.discharge.InformationGiven;
import se.stafett.contracts.discharge.PatientLeft;
import se.stafett.contracts.discharge.PatientSummaryGiven;
import se.stafett.contracts.discharge.PaymentAgreed;
import se.stafett.contracts.discharge.PlanningCalled;
import se.stafett.contracts.discharge.ReadinessNotified;
import se.stafett.contracts.discharge.ReadinessWithdrawn;
import se.stafett.contracts.discharge.TextCorrected;
import se.stafett.contracts.discharge.UnitConcerned;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.LogEvent;
import se.stafett.discharge.domain.CourseEvent;
import se.stafett.discharge.domain.InformationKind;
import se.stafett.discharge.domain.NoticeEvent;
import se.stafett.discharge.domain.PatientSummary;
import se.stafett.discharge.domain.PlanningEvent;
import se.stafett.discharge.domain.RecordEvent;
import se.stafett.discharge.domain.TextTarget;

/** The domain event of a published one; the inverse of {@link Publication}. */
public final class Reception {
    private Reception() {}

    /** @param envelope where the event stands in the log, and when it occurred */
    public static se.stafett.discharge.domain.DischargeEvent of(LogEvent envelope, DischargeEvent event) {
        return switch (event) {
            case se.stafett.contracts.discharge.NoticeEvent notice -> ofNotice(envelope, notice);
            case se.stafett.contracts.discharge.PlanningEvent planning -> ofPlanning(envelope.occurredAt(), planning);
            case se.stafett.contracts.discharge.CourseEvent course -> ofCourse(envelope.occurredAt(), course);
            case se.stafett.contracts.discharge.RecordEvent onRecord -> ofRecord(envelope.occurredAt(), onRecord);
        };
    }

    private static NoticeEvent ofNotice(LogEvent envelope, se.stafett.contracts.discharge.NoticeEvent event) {
        Instant at = envelope.occurredAt();
        return switch (event) {
            case AdmissionNotified e ->
                new NoticeEvent.AdmissionNotified(
                        envelope.streamId(),
                        new HsaId(e.unit()),
                        new HsaId(e.provider()),
                        DomainValues.admission(new PatientRef(envelope.patientRef()), e),
                        at);
            case UnitConcerned e ->
                new NoticeEvent.UnitConcerned(
                        DomainValues.concerned(e.unit(), e.part()), EventTime.parse(e.neededSince()), at);
            case EstimateChanged e -> new NoticeEvent.EstimateChanged(e.estimatedDischarge(), at);
            case ReadinessNotified e ->
                new NoticeEvent.ReadinessNotified(EventTime.parse(e.judgedAt()), new HsaId(e.physician()), at);
            case ReadinessWithdrawn e -> new NoticeEvent.ReadinessWithdrawn(text(e.reason()), at);
        };
    }

    private static PlanningEvent ofPlanning(Instant at, se.stafett.contracts.discharge.PlanningEvent event) {
        return switch (event) {
            case ContactNamed e -> new PlanningEvent.ContactNamed(DomainValues.contact(e.contact()), at);
            case PlanningCalled e ->
                new PlanningEvent.PlanningCalled(EventTime.parse(e.meetingAt()), DomainValues.hsa(e.units()), at);
            case InformationGiven e ->
                new PlanningEvent.InformationGiven(
                        e.information(),
                        DomainValues.hsa(e.to()),
                        DomainValues.words(InformationKind.class, e.kinds()),
                        textIf(e.note()),
                        at);
            case PatientSummaryGiven e ->
                new PlanningEvent.PatientSummaryGiven(
                        new PatientSummary(e.contactTold(), e.planningTold(), e.plansHandedOver()), at);
            case PaymentAgreed e -> new PlanningEvent.PaymentAgreed(DomainValues.agreement(e), at);
        };
    }

    private static CourseEvent ofCourse(Instant at, se.stafett.contracts.discharge.CourseEvent event) {
        return switch (event) {
            case PatientLeft e -> new CourseEvent.PatientLeft(EventTime.parse(e.leftAt()), at);
            case DischargeCancelled e -> new CourseEvent.DischargeCancelled(text(e.reason()), at);
            case DischargeEnteredInError e -> new CourseEvent.DischargeEnteredInError(text(e.reason()), at);
        };
    }

    private static RecordEvent ofRecord(Instant at, se.stafett.contracts.discharge.RecordEvent event) {
        return switch (event) {
            case TextCorrected e ->
                new RecordEvent.TextCorrected(
                        TextTarget.parse(e.target()).trusted(),
                        text(e.wrong()),
                        text(e.corrected()),
                        text(e.reason()),
                        at);
            case DeadlineNeared e -> new RecordEvent.DeadlineNeared(DomainValues.deadline(e.rule(), e.due()), at);
            case DeadlinePassed e -> new RecordEvent.DeadlinePassed(DomainValues.deadline(e.rule(), e.due()), at);
        };
    }
}
