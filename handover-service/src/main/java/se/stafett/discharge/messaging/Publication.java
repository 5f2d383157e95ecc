package se.stafett.discharge.messaging;

import static se.stafett.discharge.messaging.PublishedValues.published;

import java.time.Instant;
import se.stafett.contracts.discharge.ContactNamed;
import se.stafett.contracts.discharge.DeadlineNeared;
import se.stafett.contracts.discharge.DeadlinePassed;
import se.stafett.contracts.discharge.DischargeCancelled;
import se.stafett.contracts.discharge.DischargeEnteredInError;
import se.stafett.contracts.discharge.EstimateChanged;
import se.stafett.contracts.discharge.InformationGiven;
import se.stafett.contracts.discharge.PatientLeft;
import se.stafett.contracts.discharge.PatientSummaryGiven;
import se.stafett.contracts.discharge.PlanningCalled;
import se.stafett.contracts.discharge.ReadinessNotified;
import se.stafett.contracts.discharge.ReadinessWithdrawn;
import se.stafett.contracts.discharge.TextCorrected;
import se.stafett.contracts.discharge.UnitConcerned;
import se.stafett.contracts.event.EventTime;
import se.stafett.discharge.domain.CourseEvent;
import se.stafett.discharge.domain.DischargeEvent;
import se.stafett.discharge.domain.DueDeadline;
import se.stafett.discharge.domain.NoticeEvent;
import se.stafett.discharge.domain.PatientSummary;
import se.stafett.discharge.domain.PlanningEvent;
import se.stafett.discharge.domain.RecordEvent;

/** The published form of a domain event. */
public final class Publication {
    private Publication() {}

    public static se.stafett.contracts.discharge.DischargeEvent of(DischargeEvent event) {
        return switch (event) {
            case NoticeEvent notice -> ofNotice(notice);
            case PlanningEvent planning -> ofPlanning(planning);
            case CourseEvent course -> ofCourse(course);
            case RecordEvent onRecord -> ofRecord(onRecord);
        };
    }

    private static se.stafett.contracts.discharge.NoticeEvent ofNotice(NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.AdmissionNotified e -> published(e);
            case NoticeEvent.UnitConcerned e ->
                new UnitConcerned(
                        e.concerned().unit().value(), e.concerned().part().code(), EventTime.format(e.neededSince()));
            case NoticeEvent.EstimateChanged e -> new EstimateChanged(e.estimatedDischarge());
            case NoticeEvent.ReadinessNotified e ->
                new ReadinessNotified(
                        EventTime.format(e.judgedAt()), e.physician().value());
            case NoticeEvent.ReadinessWithdrawn e ->
                new ReadinessWithdrawn(e.reason().value());
        };
    }

    private static se.stafett.contracts.discharge.PlanningEvent ofPlanning(PlanningEvent event) {
        return switch (event) {
            case PlanningEvent.ContactNamed e -> new ContactNamed(published(e.contact()));
            case PlanningEvent.PlanningCalled e ->
                new PlanningCalled(EventTime.format(e.meetingAt()), PublishedValues.hsa(e.units()));
            case PlanningEvent.InformationGiven e ->
                new InformationGiven(
                        e.information(),
                        PublishedValues.hsa(e.to()),
                        PublishedValues.codes(e.kinds()),
                        PublishedValues.textOf(e.note()));
            case PlanningEvent.PatientSummaryGiven e -> summary(e.summary());
            case PlanningEvent.PaymentAgreed e -> published(e.agreement());
        };
    }

    private static se.stafett.contracts.discharge.CourseEvent ofCourse(CourseEvent event) {
        return switch (event) {
            case CourseEvent.PatientLeft e -> new PatientLeft(EventTime.format(e.leftAt()));
            case CourseEvent.DischargeCancelled e ->
                new DischargeCancelled(e.reason().value());
            case CourseEvent.DischargeEnteredInError e ->
                new DischargeEnteredInError(e.reason().value());
        };
    }

    private static se.stafett.contracts.discharge.RecordEvent ofRecord(RecordEvent event) {
        return switch (event) {
            case RecordEvent.TextCorrected e ->
                new TextCorrected(
                        e.target().path(),
                        e.wrong().value(),
                        e.corrected().value(),
                        e.reason().value());
            case RecordEvent.DeadlineNeared(DueDeadline deadline, Instant at) ->
                new DeadlineNeared(deadline.rule().code(), EventTime.format(deadline.due()));
            case RecordEvent.DeadlinePassed(DueDeadline deadline, Instant at) ->
                new DeadlinePassed(deadline.rule().code(), EventTime.format(deadline.due()));
        };
    }

    private static PatientSummaryGiven summary(PatientSummary summary) {
        return new PatientSummaryGiven(summary.contactTold(), summary.planningTold(), summary.plansHandedOver());
    }
}
