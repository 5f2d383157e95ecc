package se.stafett.handover.domain;

import static se.stafett.handover.domain.Samples.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
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

/** A handover that anyone asks anything of, while the plan changes under it. */
public final class RandomHistory {
    private static final List<HsaId> UNITS = List.of(People.WARD, People.CENTRE, People.TOWN);
    private static final UUID LATER = new UUID(4, 3);
    private static final List<UUID> ITEMS = List.of(Samples.WALKING, Samples.TRAINING, Samples.STAIRS, LATER);
    private static final List<Actor> ACTORS = List.of(
            People.WARD_THERAPIST,
            People.WARD_THERAPIST,
            People.CENTRE_THERAPIST,
            People.TOWN_THERAPIST,
            People.GRETA,
            People.CLOCK,
            People.CLINIC_THERAPIST);
    private final Random random;
    private final List<HandoverEvent> history = new ArrayList<>();
    private Handover handover = Handover.notInitiated();
    private PlanSnapshot plan = Samples.plan();
    private Instant now = Samples.NOW;

    public RandomHistory(long seed) {
        random = new Random(seed);
    }

    public List<HandoverEvent> of(int commands) {
        ask(new InitiateHandover(Samples.PLAN, 9, Optional.empty(), Optional.empty()), People.WARD_THERAPIST);
        plan = later();
        ask(new ScheduleMeeting(Samples.tomorrow()), People.WARD_THERAPIST);
        ask(new OpenMeeting(List.of(), true, Optional.empty()), People.WARD_THERAPIST);
        for (int i = 0; i < commands; i++) {
            now = now.plus(Duration.ofHours(random.nextInt(12)));
            if (random.nextInt(40) == 0) {
                plan = changed();
            }
            HandoverCommand command = command();
            ask(command, random.nextInt(4) == 0 ? oneOf(ACTORS) : likely(command));
        }
        ITEMS.forEach(item -> ask(new KeepItem(item, text("Stannar.")), People.WARD_THERAPIST));
        ask(new RecordPosition(Samples.AGREED), People.WARD_THERAPIST);
        ask(new CompleteHandover(), People.WARD_THERAPIST);
        return List.copyOf(history);
    }

    private void ask(HandoverCommand command, Actor actor) {
        Context context = new Context(now, actor, new UUID(8, history.size()));
        if (new HandoverDecider(KnownPlan.of(plan, command)).decide(handover, command, context)
                instanceof Decision.Accepted<HandoverEvent> accepted) {
            history.addAll(accepted.events());
            handover = handover.after(accepted.events());
        }
    }

    private HandoverCommand rarely() {
        return switch (random.nextInt(40)) {
            case 0 -> new CancelHandover(text("Blir kvar."));
            case 1 -> new MarkHandoverInError(text("Fel patient."));
            default -> new InviteParticipant(Samples.mona());
        };
    }

    private UUID participant() {
        return handover.initiated()
                .flatMap(begun -> begun.content().gathering().participants().keySet().stream()
                        .findFirst())
                .orElse(Samples.NOWHERE);
    }

    private Actor likely(HandoverCommand command) {
        return command instanceof ReceiverCommand
                ? oneOf(List.of(People.CENTRE_THERAPIST, People.TOWN_THERAPIST))
                : Commands.right(command);
    }

    private HandoverCommand command() {
        UUID item = oneOf(ITEMS);
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> new OfferItem(item, oneOf(UNITS));
            case 3, 4, 5 -> new AcceptItem(item);
            case 6 -> new DeclineItem(item, text("Nej."));
            case 7, 8 -> new KeepItem(item, text("Stannar."));
            case 9 -> new ConfirmReading(plan.version());
            case 10 -> new RecordPosition(random.nextBoolean() ? Samples.AGREED : Samples.against("Vill stanna."));
            case 11 -> new CompleteHandover();
            case 12 -> new ProposeChange(item, text("Oftare."));
            case 13 -> new AddItem(item);
            case 14 -> new InviteParticipant(Samples.someone(oneOf(List.of(ParticipantKind.values())), "Någon"));
            case 15 -> new RemoveParticipant(participant(), text("Kan inte."));
            case 16 -> new WriteSummary(text("Det går bra " + random.nextInt(9) + "."));
            case 17 -> new GiveInformation(Informed.PATIENT, InformationKind.HOW_TO_READ, Optional.empty());
            case 18 -> rarely();
            default -> new FallDue();
        };
    }

    /** An intervention is planned after the handover began. */
    private PlanSnapshot later() {
        return Samples.plan(
                10,
                Stream.concat(plan.items().stream(), Stream.of(Samples.intervention(LATER, People.WARD, true)))
                        .toArray(PlanItem[]::new));
    }

    /** An item ends, or another unit comes to answer for it. */
    private PlanSnapshot changed() {
        UUID item = oneOf(ITEMS);
        boolean ends = random.nextBoolean();
        return Samples.plan(
                plan.version() + 1,
                plan.items().stream()
                        .map(one -> one.id().equals(item)
                                ? new PlanItem(one.id(), one.kind(), ends ? one.responsible() : People.CENTRE, !ends)
                                : one)
                        .toArray(PlanItem[]::new));
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
