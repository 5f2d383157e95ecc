package se.stafett.handover.messaging;

import static se.stafett.handover.messaging.DomainValues.text;
import static se.stafett.handover.messaging.DomainValues.textIf;
import static se.stafett.handover.messaging.DomainValues.word;

import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.handover.ChangeProposed;
import se.stafett.contracts.handover.HandoverCancelled;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.HandoverEnteredInError;
import se.stafett.contracts.handover.HandoverEscalated;
import se.stafett.contracts.handover.HandoverFellDue;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.contracts.handover.InformationGiven;
import se.stafett.contracts.handover.ItemAccepted;
import se.stafett.contracts.handover.ItemAdded;
import se.stafett.contracts.handover.ItemDeclined;
import se.stafett.contracts.handover.ItemKept;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.MeetingOpened;
import se.stafett.contracts.handover.MeetingScheduled;
import se.stafett.contracts.handover.OfferWithdrawn;
import se.stafett.contracts.handover.ParticipantInvited;
import se.stafett.contracts.handover.ParticipantRemoved;
import se.stafett.contracts.handover.PositionRecorded;
import se.stafett.contracts.handover.ReadingConfirmed;
import se.stafett.contracts.handover.SummaryWritten;
import se.stafett.handover.domain.CourseEvent;
import se.stafett.handover.domain.DueEvent;
import se.stafett.handover.domain.HandoverEvent;
import se.stafett.handover.domain.InformationKind;
import se.stafett.handover.domain.Informed;
import se.stafett.handover.domain.ItemEvent;
import se.stafett.handover.domain.ItemKind;
import se.stafett.handover.domain.MeetingEvent;
import se.stafett.handover.domain.MeetingTime;
import se.stafett.handover.domain.PatientEvent;

/** The domain event of a published one; the inverse of {@link Publication}. */
public final class Reception {
    private Reception() {}

    /** @param envelope where the event stands in the log */
    public static HandoverEvent of(LogEvent envelope, se.stafett.contracts.handover.HandoverEvent event) {
        return switch (event) {
            case se.stafett.contracts.handover.CourseEvent course -> ofCourse(envelope, course);
            case se.stafett.contracts.handover.ItemEvent item -> ofItem(item);
            case se.stafett.contracts.handover.MeetingEvent meeting -> ofMeeting(meeting);
            case se.stafett.contracts.handover.PatientEvent patient -> ofPatient(patient);
            case se.stafett.contracts.handover.DueEvent due -> ofDue(due);
        };
    }

    private static CourseEvent ofCourse(LogEvent envelope, se.stafett.contracts.handover.CourseEvent event) {
        return switch (event) {
            case HandoverInitiated e ->
                new CourseEvent.HandoverInitiated(
                        envelope.streamId(),
                        DomainValues.patient(new PatientRef(envelope.patientRef()), e.patient()),
                        e.plan(),
                        e.planVersion(),
                        new HsaId(e.sender()),
                        textIf(e.reason()),
                        EventTime.parse(e.answerBy()),
                        e.items().stream().map(DomainValues::listed).toList());
            case HandoverCompleted e ->
                new CourseEvent.HandoverCompleted(
                        e.handover(),
                        e.plan(),
                        e.planVersion(),
                        new HsaId(e.sender()),
                        e.moved().stream().map(DomainValues::moved).toList(),
                        e.kept().stream().map(DomainValues::kept).toList(),
                        e.leftOut().stream().map(DomainValues::leftOut).toList(),
                        DomainValues.position(e.patient()),
                        e.patientPresent());
            case HandoverCancelled e -> new CourseEvent.HandoverCancelled(text(e.reason()));
            case HandoverEnteredInError e -> new CourseEvent.HandoverEnteredInError(text(e.reason()));
        };
    }

    private static ItemEvent ofItem(se.stafett.contracts.handover.ItemEvent event) {
        return switch (event) {
            case ItemAdded e -> new ItemEvent.ItemAdded(e.item(), word(ItemKind.class, e.kind()));
            case ItemOffered e -> new ItemEvent.ItemOffered(e.item(), new HsaId(e.to()));
            case OfferWithdrawn e -> new ItemEvent.OfferWithdrawn(e.item(), new HsaId(e.to()));
            case ItemAccepted e -> new ItemEvent.ItemAccepted(e.item(), new HsaId(e.unit()), new HsaId(e.acceptedBy()));
            case ItemDeclined e -> new ItemEvent.ItemDeclined(e.item(), new HsaId(e.unit()), text(e.reason()));
            case ItemKept e -> new ItemEvent.ItemKept(e.item(), text(e.reason()));
            case ChangeProposed e ->
                new ItemEvent.ChangeProposed(e.item(), e.proposal(), new HsaId(e.unit()), text(e.text()));
        };
    }

    private static MeetingEvent ofMeeting(se.stafett.contracts.handover.MeetingEvent event) {
        return switch (event) {
            case ParticipantInvited e ->
                new MeetingEvent.ParticipantInvited(e.participant().id(), DomainValues.participant(e.participant()));
            case ParticipantRemoved e -> new MeetingEvent.ParticipantRemoved(e.participant(), text(e.reason()));
            case MeetingScheduled e ->
                new MeetingEvent.MeetingScheduled(new MeetingTime(
                        EventTime.parse(e.start()), EventTime.parse(e.end()), textIf(e.where()), textIf(e.link())));
            case ReadingConfirmed e -> new MeetingEvent.ReadingConfirmed(new HsaId(e.unit()), e.planVersion());
            case MeetingOpened e ->
                new MeetingEvent.MeetingOpened(e.present(), e.patientPresent(), textIf(e.absenceReason()));
            case SummaryWritten e -> new MeetingEvent.SummaryWritten(text(e.text()));
        };
    }

    private static PatientEvent ofPatient(se.stafett.contracts.handover.PatientEvent event) {
        return switch (event) {
            case PositionRecorded e -> new PatientEvent.PositionRecorded(DomainValues.position(e.position()));
            case InformationGiven e ->
                new PatientEvent.InformationGiven(
                        word(Informed.class, e.to()), word(InformationKind.class, e.what()), textIf(e.note()));
        };
    }

    private static DueEvent ofDue(se.stafett.contracts.handover.DueEvent event) {
        return switch (event) {
            case HandoverFellDue e ->
                new DueEvent.HandoverFellDue(
                        e.unanswered().stream().map(DomainValues::unanswered).toList());
            case HandoverEscalated e ->
                new DueEvent.HandoverEscalated(
                        e.unanswered().stream().map(DomainValues::unanswered).toList());
        };
    }
}
