package se.stafett.handover.domain;

import static se.stafett.handover.domain.HandoverSpec.given;
import static se.stafett.handover.domain.Samples.text;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.handover.domain.ContentRefusal.TooMany;
import se.stafett.handover.domain.MeetingEvent.ParticipantInvited;
import se.stafett.handover.domain.MeetingEvent.ParticipantRemoved;
import se.stafett.handover.domain.MeetingRefusal.AlreadyTakesPart;
import se.stafett.handover.domain.MeetingRefusal.NoProfessional;
import se.stafett.handover.domain.MeetingRefusal.ParticipantNotFound;
import se.stafett.handover.domain.MeetingRefusal.ProfessionalWithoutUnit;
import se.stafett.handover.domain.SenderCommand.InviteParticipant;
import se.stafett.handover.domain.SenderCommand.RemoveParticipant;

class ParticipantDeciderTest {
    private static final ParticipantInvited INVITED = new ParticipantInvited(Samples.MONA, Samples.mona());

    @Test
    void a_professional_of_a_unit_is_invited() {
        given(Samples.initiated())
                .when(new InviteParticipant(Samples.mona()))
                .then(new ParticipantInvited(Samples.NEW_PARTICIPANT, Samples.mona()));
    }

    @Test
    void so_are_patients_and_relatives() {
        Participant daughter = new Participant(
                ParticipantKind.RELATIVE,
                text("Dora Tolvansson"),
                Optional.empty(),
                Optional.empty(),
                Part.REMAINING,
                Samples.maybe("dotter"));
        given(Samples.initiated(), INVITED, new ParticipantInvited(Samples.TOLVINA, Samples.tolvina()))
                .when(new InviteParticipant(daughter))
                .then(new ParticipantInvited(Samples.NEW_PARTICIPANT, daughter));
    }

    @Test
    void a_professional_comes_from_a_unit_and_nobody_else_does() {
        given(Samples.initiated())
                .when(new InviteParticipant(Samples.someone(ParticipantKind.PROFESSIONAL, "Mona Mottagare")))
                .thenRejected(new ProfessionalWithoutUnit());
        Participant strange = new Participant(
                ParticipantKind.RELATIVE,
                text("Dora Tolvansson"),
                Optional.empty(),
                Optional.of(People.TOWN),
                Part.REMAINING,
                Optional.empty());
        given(Samples.initiated())
                .when(new InviteParticipant(strange))
                .thenRejected(new NoProfessional(ParticipantKind.RELATIVE));
    }

    @Test
    void nobody_is_invited_twice_and_there_is_one_patient() {
        HandoverSpec invited =
                given(Samples.initiated(), INVITED, new ParticipantInvited(Samples.TOLVINA, Samples.tolvina()));
        Participant again = new Participant(
                ParticipantKind.PROFESSIONAL,
                text("Mona M."),
                Samples.mona().person(),
                Optional.of(People.TOWN),
                Part.INFORMED,
                Optional.empty());
        invited.when(new InviteParticipant(again)).thenRejected(new AlreadyTakesPart(Samples.MONA));
        invited.when(new InviteParticipant(Samples.someone(ParticipantKind.PATIENT, "Greta")))
                .thenRejected(new AlreadyTakesPart(Samples.TOLVINA));
    }

    @Test
    void there_is_room_for_fifty() {
        Handover full = HandoverSpec.fold(Samples.initiated());
        for (int i = 0; i < ParticipantDecider.MOST_PARTICIPANTS; i++) {
            full = full.after(
                    new ParticipantInvited(new UUID(6, i), Samples.someone(ParticipantKind.OTHER, "Granne " + i)));
        }
        new HandoverSpec(full, Optional.empty())
                .when(new InviteParticipant(Samples.mona()))
                .thenRejected(new TooMany("participants", ParticipantDecider.MOST_PARTICIPANTS));
    }

    @Test
    void someone_does_not_come_after_all() {
        given(Samples.initiated(), INVITED)
                .when(new RemoveParticipant(Samples.MONA, text("Sjuk.")))
                .then(new ParticipantRemoved(Samples.MONA, text("Sjuk.")));
        given(Samples.initiated())
                .when(new RemoveParticipant(Samples.MONA, text("Sjuk.")))
                .thenRejected(new ParticipantNotFound(Samples.MONA));
    }
}
