package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;

import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Requirement;
import se.stafett.handover.domain.ContentRefusal.TooMany;
import se.stafett.handover.domain.MeetingEvent.ParticipantInvited;
import se.stafett.handover.domain.MeetingEvent.ParticipantRemoved;
import se.stafett.handover.domain.MeetingRefusal.AlreadyTakesPart;
import se.stafett.handover.domain.MeetingRefusal.NoProfessional;
import se.stafett.handover.domain.MeetingRefusal.ParticipantNotFound;
import se.stafett.handover.domain.MeetingRefusal.ProfessionalWithoutUnit;
import se.stafett.handover.domain.SenderCommand.InviteParticipant;
import se.stafett.handover.domain.SenderCommand.RemoveParticipant;

/** Whether someone is invited, or is not to come after all. */
final class ParticipantDecider {
    static final int MOST_PARTICIPANTS = 50;

    private ParticipantDecider() {}

    static Decision<HandoverEvent> invite(HandoverContent handover, InviteParticipant command, Context context) {
        Participant newcomer = command.participant();
        Gathering gathering = handover.gathering();
        return namesItsUnit(newcomer)
                .and(
                        gathering.participants().size() < MOST_PARTICIPANTS,
                        new TooMany("participants", MOST_PARTICIPANTS))
                .and(gathering
                        .same(newcomer)
                        .map(same -> require(false, new AlreadyTakesPart(same)))
                        .orElseGet(Requirement::nothing))
                .then(new ParticipantInvited(context.newId("participant", 0), newcomer));
    }

    static Decision<HandoverEvent> remove(HandoverContent handover, RemoveParticipant command) {
        return require(
                        handover.gathering().hasParticipant(command.participant()),
                        new ParticipantNotFound(command.participant()))
                .then(new ParticipantRemoved(command.participant(), command.reason()));
    }

    /** The unit of a professional may read the handover; nobody else brings a unit in. */
    private static Requirement namesItsUnit(Participant newcomer) {
        return newcomer.kind() == ParticipantKind.PROFESSIONAL
                ? require(newcomer.unit().isPresent(), new ProfessionalWithoutUnit())
                : require(
                        newcomer.unit().isEmpty() && newcomer.person().isEmpty(), new NoProfessional(newcomer.kind()));
    }
}
