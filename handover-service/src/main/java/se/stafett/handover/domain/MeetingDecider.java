package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Requirement;
import se.stafett.handover.domain.ContentRefusal.NothingChanges;
import se.stafett.handover.domain.MeetingEvent.MeetingOpened;
import se.stafett.handover.domain.MeetingEvent.MeetingScheduled;
import se.stafett.handover.domain.MeetingEvent.SummaryWritten;
import se.stafett.handover.domain.MeetingRefusal.AbsenceNotExplained;
import se.stafett.handover.domain.MeetingRefusal.MeetingAlreadyOpened;
import se.stafett.handover.domain.MeetingRefusal.MeetingNotOpened;
import se.stafett.handover.domain.MeetingRefusal.ParticipantNotFound;
import se.stafett.handover.domain.MeetingRefusal.PlaceMissing;
import se.stafett.handover.domain.MeetingRefusal.PresenceContradicted;
import se.stafett.handover.domain.SenderCommand.OpenMeeting;
import se.stafett.handover.domain.SenderCommand.ScheduleMeeting;
import se.stafett.handover.domain.SenderCommand.WriteSummary;

/** Whether a meeting is set, and opened, with the patient or with a reason why not. */
final class MeetingDecider {
    static final Duration LONGEST_AHEAD = Duration.ofDays(366);

    private MeetingDecider() {}

    static Decision<HandoverEvent> schedule(HandoverContent handover, ScheduleMeeting command, Context context) {
        MeetingTime time = command.time();
        Gathering gathering = handover.gathering();
        return require(!gathering.hasMet(), new MeetingAlreadyOpened())
                .and(time.where().isPresent() || time.link().isPresent(), new PlaceMissing())
                .and(Times.isAhead("start", time.start(), context.now(), LONGEST_AHEAD))
                .and(Times.isAfter("end", time.end(), time.start()))
                .and(Times.isAhead("end", time.end(), context.now(), LONGEST_AHEAD))
                .and(!gathering.scheduled().equals(Optional.of(time)), new NothingChanges())
                .then(new MeetingScheduled(time));
    }

    static Decision<HandoverEvent> open(HandoverContent handover, OpenMeeting command) {
        return require(!handover.gathering().hasMet(), new MeetingAlreadyOpened())
                .and(allTakePart(handover.gathering(), command.present()))
                .and(command.patientPresent() || command.absenceReason().isPresent(), new AbsenceNotExplained())
                .and(saysOneThing(handover.gathering(), command), new PresenceContradicted())
                .then(new MeetingOpened(
                        command.present().stream().distinct().toList(),
                        command.patientPresent(),
                        command.absenceReason()));
    }

    static Decision<HandoverEvent> sumUp(HandoverContent handover, WriteSummary command) {
        Gathering gathering = handover.gathering();
        return require(gathering.hasMet(), new MeetingNotOpened())
                .and(!gathering.summary().equals(Optional.of(command.text())), new NothingChanges())
                .then(new SummaryWritten(command.text()));
    }

    private static Requirement allTakePart(Gathering gathering, List<UUID> present) {
        return present.stream()
                .filter(id -> !gathering.hasParticipant(id))
                .findFirst()
                .map(stranger -> require(false, new ParticipantNotFound(stranger)))
                .orElseGet(Requirement::nothing);
    }

    /** A patient who is there needs no reason for being away, and is not among the present while away. */
    private static boolean saysOneThing(Gathering gathering, OpenMeeting command) {
        boolean isAmongThem = command.present().stream().anyMatch(gathering::isPatient);
        return command.patientPresent() ? command.absenceReason().isEmpty() : !isAmongThem;
    }
}
