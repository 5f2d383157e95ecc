package se.stafett.handover.domain;

import static se.stafett.handover.domain.Samples.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stafett.care.Actor;
import se.stafett.handover.domain.MeetingEvent.ParticipantInvited;
import se.stafett.handover.domain.ReceiverCommand.AcceptItem;
import se.stafett.handover.domain.ReceiverCommand.ConfirmReading;
import se.stafett.handover.domain.ReceiverCommand.DeclineItem;
import se.stafett.handover.domain.ReceiverCommand.ProposeChange;
import se.stafett.handover.domain.SenderCommand.AddItem;
import se.stafett.handover.domain.SenderCommand.CancelHandover;
import se.stafett.handover.domain.SenderCommand.CompleteHandover;
import se.stafett.handover.domain.SenderCommand.GiveInformation;
import se.stafett.handover.domain.SenderCommand.InviteParticipant;
import se.stafett.handover.domain.SenderCommand.KeepItem;
import se.stafett.handover.domain.SenderCommand.OfferItem;
import se.stafett.handover.domain.SenderCommand.OpenMeeting;
import se.stafett.handover.domain.SenderCommand.RemoveParticipant;
import se.stafett.handover.domain.SenderCommand.ScheduleMeeting;
import se.stafett.handover.domain.SenderCommand.WriteSummary;

/** One specimen of every command to an open handover in which the municipality is offered walking and has read the plan, in the meeting. */
final class Commands {
    private Commands() {}

    static Handover subject() {
        return HandoverSpec.fold(
                Samples.initiated(),
                new ParticipantInvited(Samples.MONA, Samples.mona()),
                Samples.offered(Samples.WALKING, People.TOWN),
                Samples.read());
    }

    static Stream<HandoverCommand> all() {
        return Stream.concat(work(), Stream.of(new MarkHandoverInError(text("Fel patient."))));
    }

    static Stream<HandoverCommand> work() {
        return Stream.of(bySender(), byReceiver(), Stream.of(new RecordPosition(Samples.AGREED), new FallDue()))
                .flatMap(Function.identity());
    }

    static Stream<HandoverCommand> bySender() {
        return Stream.of(
                new AddItem(Samples.STAIRS),
                new OfferItem(Samples.TRAINING, People.CENTRE),
                new KeepItem(Samples.TRAINING, text("Avslutas på avdelningen.")),
                new InviteParticipant(Samples.tolvina()),
                new RemoveParticipant(Samples.MONA, text("Sjuk.")),
                new ScheduleMeeting(Samples.tomorrow()),
                new OpenMeeting(List.of(), true, Optional.empty()),
                new WriteSummary(text("Det har gått bra.")),
                new GiveInformation(Informed.PATIENT, InformationKind.NEXT_STEPS, Optional.empty()),
                new CompleteHandover(),
                new CancelHandover(text("Patienten blir kvar.")));
    }

    static Stream<HandoverCommand> byReceiver() {
        return Stream.of(
                new ConfirmReading(9),
                new AcceptItem(Samples.WALKING),
                new DeclineItem(Samples.WALKING, text("Vi har ingen plats.")),
                new ProposeChange(Samples.WALKING, text("Oftare.")));
    }

    /** Someone who may give the command. */
    static Actor right(HandoverCommand command) {
        return switch (command) {
            case InitiateHandover initiate -> People.WARD_THERAPIST;
            case SenderCommand led -> People.WARD_THERAPIST;
            case ReceiverCommand answer -> People.TOWN_THERAPIST;
            case RecordPosition position -> People.GRETA;
            case MarkHandoverInError error -> People.WARD_THERAPIST;
            case FallDue due -> People.CLOCK;
        };
    }
}
