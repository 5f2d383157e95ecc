package se.stafett.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.handover.domain.Samples.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.NamedId;
import se.stafett.handover.domain.CourseEvent.HandoverCompleted;
import se.stafett.handover.domain.ReceiverCommand.AcceptItem;
import se.stafett.handover.domain.ReceiverCommand.ConfirmReading;
import se.stafett.handover.domain.ReceiverCommand.DeclineItem;
import se.stafett.handover.domain.ReceiverCommand.ProposeChange;
import se.stafett.handover.domain.SenderCommand.CompleteHandover;
import se.stafett.handover.domain.SenderCommand.GiveInformation;
import se.stafett.handover.domain.SenderCommand.InviteParticipant;
import se.stafett.handover.domain.SenderCommand.KeepItem;
import se.stafett.handover.domain.SenderCommand.OfferItem;
import se.stafett.handover.domain.SenderCommand.OpenMeeting;
import se.stafett.handover.domain.SenderCommand.ScheduleMeeting;
import se.stafett.handover.domain.SenderCommand.WriteSummary;
import se.stafett.handover.domain.Settlement.KeptItem;
import se.stafett.handover.domain.Settlement.MovedItem;

/** A ward hands over to a health centre and a municipality; one item is declined and kept by the ward. */
class HandoverStoryTest {
    private Handover handover = Handover.notInitiated();
    private int commands;

    @Test
    void from_invitation_to_completion() {
        done(new InitiateHandover(Samples.PLAN, 9, Optional.of(Samples.WHY), Optional.empty()), People.WARD_THERAPIST);
        done(new InviteParticipant(Samples.mona()), People.WARD_COORDINATOR);
        UUID greta =
                NamedId.of(done(new InviteParticipant(Samples.tolvina()), People.WARD_COORDINATOR), "participant:0");
        done(new OfferItem(Samples.WALKING, People.CENTRE), People.WARD_THERAPIST);
        done(new OfferItem(Samples.TRAINING, People.CENTRE), People.WARD_THERAPIST);
        done(new OfferItem(Samples.STAIRS, People.TOWN), People.WARD_THERAPIST);
        done(new ScheduleMeeting(Samples.tomorrow()), People.WARD_COORDINATOR);
        done(new ConfirmReading(9), People.CENTRE_THERAPIST);
        done(new ConfirmReading(9), People.TOWN_THERAPIST);
        done(new ProposeChange(Samples.STAIRS, text("Två gånger i veckan.")), People.TOWN_THERAPIST);
        done(new OpenMeeting(List.of(greta), true, Optional.empty()), People.WARD_THERAPIST);
        done(new WriteSummary(text("Från säng till rollator.")), People.WARD_THERAPIST);
        done(new AcceptItem(Samples.WALKING), People.CENTRE_THERAPIST);
        done(new AcceptItem(Samples.STAIRS), People.TOWN_THERAPIST);
        done(new DeclineItem(Samples.TRAINING, text("Ingen bassäng.")), People.CENTRE_THERAPIST);
        done(new KeepItem(Samples.TRAINING, text("Avslutas på avdelningen.")), People.WARD_THERAPIST);
        done(new RecordPosition(Samples.AGREED), People.GRETA);
        done(
                new GiveInformation(Informed.PATIENT, InformationKind.WHOM_TO_CALL, Optional.empty()),
                People.WARD_THERAPIST);
        HandoverCompleted completed = (HandoverCompleted) last(new CompleteHandover(), People.WARD_THERAPIST);

        assertThat(completed.moved())
                .containsExactly(
                        new MovedItem(Samples.WALKING, People.CENTRE, People.CENTRE_THERAPIST.person()),
                        new MovedItem(Samples.STAIRS, People.TOWN, People.TOWN_THERAPIST.person()));
        assertThat(completed.kept()).extracting(KeptItem::item).containsExactly(Samples.TRAINING);
        assertThat(completed.leftOut()).isEmpty();
        assertThat(handover.initiated().orElseThrow().status()).isEqualTo(HandoverStatus.COMPLETED);
    }

    /** The command's id. */
    private UUID done(HandoverCommand command, Actor actor) {
        last(command, actor);
        return new UUID(8, commands);
    }

    private HandoverEvent last(HandoverCommand command, Actor actor) {
        Context context = new Context(Samples.NOW, actor, new UUID(8, ++commands));
        List<HandoverEvent> events =
                switch (new HandoverDecider(KnownPlan.of(Samples.plan(), command)).decide(handover, command, context)) {
                    case Decision.Accepted<HandoverEvent> yes -> yes.events();
                    case Decision.Rejected<HandoverEvent> no -> throw new AssertionError(no.refusal());
                };
        handover = handover.after(events);
        return events.getLast();
    }
}
