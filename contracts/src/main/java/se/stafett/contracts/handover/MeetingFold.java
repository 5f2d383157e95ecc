package se.stafett.contracts.handover;

import java.util.UUID;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class MeetingFold {
    private MeetingFold() {}

    static void apply(HandoverBuilder handover, MeetingEvent event, Happening happening) {
        handover.requireOpen(happening);
        switch (event) {
            case ParticipantInvited invited -> {
                happening.require(
                        handover.participants.stream()
                                .noneMatch(one ->
                                        one.id().equals(invited.participant().id())),
                        "the participant takes part already");
                handover.participants = Lists.with(handover.participants, invited.participant());
            }
            case ParticipantRemoved removed -> {
                Participant leaving = participant(handover, removed.participant(), happening);
                handover.participants = handover.participants.stream()
                        .filter(one -> !one.equals(leaving))
                        .toList();
            }
            case MeetingScheduled meeting ->
                handover.scheduled = new ScheduledMeeting(
                        meeting.start(), meeting.end(), meeting.where(), meeting.link(), happening.stamp());
            case ReadingConfirmed reading -> read(handover, reading, happening);
            case MeetingOpened opened -> {
                happening.require(handover.meeting == null, "the meeting has been opened already");
                handover.status = Statuses.IN_MEETING;
                handover.meeting = new Meeting(
                        opened.present().stream()
                                .map(id -> participant(handover, id, happening))
                                .toList(),
                        opened.patientPresent(),
                        opened.absenceReason(),
                        happening.stamp());
            }
            case SummaryWritten written -> {
                happening.require(handover.meeting != null, "the meeting is not open");
                handover.summary = new Summary(written.text(), happening.stamp());
            }
        }
    }

    private static void read(HandoverBuilder handover, ReadingConfirmed event, Happening happening) {
        Reading reading = new Reading(event.unit(), event.planVersion(), happening.stamp());
        handover.readings = handover.readings.stream()
                .filter(one -> one.unit().equals(event.unit()))
                .findFirst()
                .map(earlier -> Lists.replaced(handover.readings, earlier, reading))
                .orElseGet(() -> Lists.with(handover.readings, reading));
    }

    private static Participant participant(HandoverBuilder handover, UUID id, Happening happening) {
        return handover.participants.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> happening.unfit("the handover has no such participant"));
    }
}
