package se.stafett.handover.messaging;

import se.stafett.contracts.event.EventTime;
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
import se.stafett.handover.domain.ItemEvent;
import se.stafett.handover.domain.MeetingEvent;
import se.stafett.handover.domain.MeetingTime;
import se.stafett.handover.domain.PatientEvent;

/** The published form of a domain event. */
public final class Publication {
    private Publication() {}

    public static se.stafett.contracts.handover.HandoverEvent of(HandoverEvent event) {
        return switch (event) {
            case CourseEvent course -> ofCourse(course);
            case ItemEvent item -> ofItem(item);
            case MeetingEvent meeting -> ofMeeting(meeting);
            case PatientEvent patient -> ofPatient(patient);
            case DueEvent due -> ofDue(due);
        };
    }

    private static se.stafett.contracts.handover.CourseEvent ofCourse(CourseEvent event) {
        return switch (event) {
            case CourseEvent.HandoverInitiated e ->
                new HandoverInitiated(
                        PublishedValues.published(e.patient()),
                        e.plan(),
                        e.planVersion(),
                        e.sender().value(),
                        PublishedValues.textOf(e.reason()),
                        EventTime.format(e.answerBy()),
                        e.items().stream().map(PublishedValues::published).toList());
            case CourseEvent.HandoverCompleted e ->
                new HandoverCompleted(
                        e.handover(),
                        e.plan(),
                        e.planVersion(),
                        e.sender().value(),
                        e.moved().stream().map(PublishedValues::published).toList(),
                        e.kept().stream().map(PublishedValues::published).toList(),
                        e.leftOut().stream().map(PublishedValues::published).toList(),
                        PublishedValues.published(e.patient()),
                        e.patientPresent());
            case CourseEvent.HandoverCancelled e ->
                new HandoverCancelled(e.reason().value());
            case CourseEvent.HandoverEnteredInError e ->
                new HandoverEnteredInError(e.reason().value());
        };
    }

    private static se.stafett.contracts.handover.ItemEvent ofItem(ItemEvent event) {
        return switch (event) {
            case ItemEvent.ItemAdded e -> new ItemAdded(e.item(), e.kind().code());
            case ItemEvent.ItemOffered e -> new ItemOffered(e.item(), e.to().value());
            case ItemEvent.OfferWithdrawn e -> new OfferWithdrawn(e.item(), e.to().value());
            case ItemEvent.ItemAccepted e ->
                new ItemAccepted(e.item(), e.unit().value(), e.acceptedBy().value());
            case ItemEvent.ItemDeclined e ->
                new ItemDeclined(e.item(), e.unit().value(), e.reason().value());
            case ItemEvent.ItemKept e -> new ItemKept(e.item(), e.reason().value());
            case ItemEvent.ChangeProposed e ->
                new ChangeProposed(
                        e.item(), e.proposal(), e.unit().value(), e.text().value());
        };
    }

    private static se.stafett.contracts.handover.MeetingEvent ofMeeting(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.ParticipantInvited e ->
                new ParticipantInvited(PublishedValues.published(e.id(), e.participant()));
            case MeetingEvent.ParticipantRemoved e ->
                new ParticipantRemoved(e.participant(), e.reason().value());
            case MeetingEvent.MeetingScheduled e -> scheduled(e.time());
            case MeetingEvent.ReadingConfirmed e ->
                new ReadingConfirmed(e.unit().value(), e.planVersion());
            case MeetingEvent.MeetingOpened e ->
                new MeetingOpened(e.present(), e.patientPresent(), PublishedValues.textOf(e.absenceReason()));
            case MeetingEvent.SummaryWritten e -> new SummaryWritten(e.text().value());
        };
    }

    private static MeetingScheduled scheduled(MeetingTime time) {
        return new MeetingScheduled(
                EventTime.format(time.start()),
                EventTime.format(time.end()),
                PublishedValues.textOf(time.where()),
                PublishedValues.textOf(time.link()));
    }

    private static se.stafett.contracts.handover.PatientEvent ofPatient(PatientEvent event) {
        return switch (event) {
            case PatientEvent.PositionRecorded e -> new PositionRecorded(PublishedValues.published(e.position()));
            case PatientEvent.InformationGiven e ->
                new InformationGiven(e.to().code(), e.what().code(), PublishedValues.textOf(e.note()));
        };
    }

    private static se.stafett.contracts.handover.DueEvent ofDue(DueEvent event) {
        return switch (event) {
            case DueEvent.HandoverFellDue e ->
                new HandoverFellDue(
                        e.unanswered().stream().map(PublishedValues::published).toList());
            case DueEvent.HandoverEscalated e ->
                new HandoverEscalated(
                        e.unanswered().stream().map(PublishedValues::published).toList());
        };
    }
}
