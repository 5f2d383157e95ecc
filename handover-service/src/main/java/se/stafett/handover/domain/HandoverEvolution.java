package se.stafett.handover.domain;

/** How what happens makes the handover. An event that cannot have happened is an error, never passed over. */
final class HandoverEvolution {
    private HandoverEvolution() {}

    static Handover after(Handover handover, HandoverEvent event) {
        return switch (handover) {
            case NotInitiated none -> begun(none, event);
            case OpenHandover open -> afterWork(open.with(open.content().next()), event);
            case EndedHandover ended -> afterTheEnd(ended.with(ended.content().next()), event);
        };
    }

    private static Handover begun(NotInitiated none, HandoverEvent event) {
        if (event instanceof CourseEvent.HandoverInitiated initiated) {
            return new OpenHandover(HandoverContent.begun(initiated));
        }
        throw new IllegalHistory(none, event);
    }

    private static Handover afterWork(OpenHandover handover, HandoverEvent event) {
        HandoverContent content = handover.content();
        return switch (event) {
            case CourseEvent course -> afterCourse(handover, course);
            case ItemEvent item -> handover.with(content.with(ItemEvolution.after(content.items(), item)));
            case MeetingEvent meeting ->
                handover.with(content.with(afterMeeting(handover, content.gathering(), meeting)));
            case PatientEvent patient -> handover.with(content.with(afterPatient(content.patients(), patient)));
            case DueEvent due -> handover.with(content.with(afterDue(handover, due)));
        };
    }

    private static Handover afterCourse(OpenHandover handover, CourseEvent event) {
        return switch (event) {
            case CourseEvent.HandoverInitiated initiated -> throw new IllegalHistory(handover, initiated);
            case CourseEvent.HandoverCompleted completed -> {
                if (!ItemEvolution.areAccepted(handover.content().items(), completed.moved())) {
                    throw new IllegalHistory(handover, completed);
                }
                yield handover.ended(Ending.COMPLETED);
            }
            case CourseEvent.HandoverCancelled cancelled -> handover.ended(Ending.CANCELLED);
            case CourseEvent.HandoverEnteredInError error -> handover.ended(Ending.IN_ERROR);
        };
    }

    /** A cancelled handover can turn out to have been an error; nothing else happens to one that has ended. */
    private static Handover afterTheEnd(EndedHandover handover, HandoverEvent event) {
        if (handover.ending() == Ending.CANCELLED && event instanceof CourseEvent.HandoverEnteredInError) {
            return new EndedHandover(Ending.IN_ERROR, handover.content());
        }
        throw new IllegalHistory(handover, event);
    }

    private static Gathering afterMeeting(OpenHandover handover, Gathering gathering, MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.ParticipantInvited invited -> gathering.joinedBy(invited.id(), invited.participant());
            case MeetingEvent.ParticipantRemoved removed -> gathering.without(removed.participant());
            case MeetingEvent.MeetingScheduled scheduled -> gathering.scheduledAt(scheduled.time());
            case MeetingEvent.ReadingConfirmed reading -> gathering.read(reading.unit(), reading.planVersion());
            case MeetingEvent.MeetingOpened opened -> {
                if (gathering.hasMet()) {
                    throw new IllegalHistory(handover, opened);
                }
                yield gathering.met(new Meeting(opened.patientPresent()));
            }
            case MeetingEvent.SummaryWritten written -> gathering.summedUp(written.text());
        };
    }

    private static PatientsPart afterPatient(PatientsPart patients, PatientEvent event) {
        return switch (event) {
            case PatientEvent.PositionRecorded recorded -> patients.with(recorded.position());
            case PatientEvent.InformationGiven given -> patients.toldMore();
        };
    }

    private static Due afterDue(OpenHandover handover, DueEvent event) {
        Due due = handover.content().due();
        return switch (event) {
            case DueEvent.HandoverFellDue fell when due == Due.NOT_YET -> Due.FELL_DUE;
            case DueEvent.HandoverEscalated escalated when due == Due.FELL_DUE -> Due.ESCALATED;
            case DueEvent.HandoverFellDue fell -> throw new IllegalHistory(handover, fell);
            case DueEvent.HandoverEscalated escalated -> throw new IllegalHistory(handover, escalated);
        };
    }
}
