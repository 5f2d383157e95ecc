package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.handover.domain.Acting.byProfessional;
import static se.stafett.handover.domain.Acting.bySender;
import static se.stafett.handover.domain.Acting.bySystem;

import java.util.function.Function;
import se.stafett.care.Actor;
import se.stafett.care.Actor.Professional;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.handover.domain.AccessRefusal.HandoverNotFound;
import se.stafett.handover.domain.AccessRefusal.PlanNotFound;
import se.stafett.handover.domain.CourseRefusal.HandoverAlreadyInitiated;
import se.stafett.handover.domain.CourseRefusal.HandoverIsNotOpen;

/**
 * What becomes of a command: events, or a {@link HandoverRefusal}.
 *
 * @param plan what is known of the plan that is handed over
 */
public record HandoverDecider(PlanCopy plan) {
    public Decision<HandoverEvent> decide(Handover handover, HandoverCommand command, Context context) {
        return switch (handover) {
            case NotInitiated none -> begin(command, context);
            case InitiatedHandover initiated ->
                require(initiated.isKnownTo(context.actor()), new HandoverNotFound())
                        .thenDecide(() -> goOn(initiated, command, context));
        };
    }

    private Decision<HandoverEvent> begin(HandoverCommand command, Context context) {
        return command instanceof InitiateHandover initiate
                ? byProfessional(
                        context, professional -> InitiationDecider.initiate(initiate, plan, professional, context))
                : Decision.rejected(new HandoverNotFound());
    }

    private Decision<HandoverEvent> goOn(InitiatedHandover handover, HandoverCommand command, Context context) {
        return switch (command) {
            case InitiateHandover again -> Decision.rejected(new HandoverAlreadyInitiated(handover.id()));
            case MarkHandoverInError error ->
                bySender(handover, context, () -> CourseDecider.markInError(handover, error));
            case FallDue due -> bySystem(context, () -> whileOpen(handover, open -> DueDecider.fallDue(open, context)));
            case SenderCommand led ->
                bySender(handover, context, () -> whileOpen(handover, open -> lead(open, led, context)));
            case ReceiverCommand answer ->
                byProfessional(
                        context,
                        professional -> whileOpen(handover, open -> answer(open, answer, professional, context)));
            case RecordPosition position ->
                context.actor() instanceof Actor.Patient
                        ? whileOpen(handover, open -> PatientDecider.record(open.content(), position))
                        : bySender(
                                handover,
                                context,
                                () -> whileOpen(handover, open -> PatientDecider.record(open.content(), position)));
        };
    }

    private static Decision<HandoverEvent> whileOpen(
            InitiatedHandover handover, Function<OpenHandover, Decision<HandoverEvent>> decision) {
        return switch (handover) {
            case OpenHandover open -> decision.apply(open);
            case EndedHandover ended -> Decision.rejected(new HandoverIsNotOpen(ended.status()));
        };
    }

    /** What the sender does. */
    private Decision<HandoverEvent> lead(OpenHandover handover, SenderCommand command, Context context) {
        HandoverContent content = handover.content();
        return switch (command) {
            case SenderCommand.AddItem add -> knowingThePlan(handover, known -> OfferDecider.add(content, add, known));
            case SenderCommand.OfferItem offer ->
                knowingThePlan(handover, known -> OfferDecider.offer(content, offer, known));
            case SenderCommand.KeepItem keep -> OfferDecider.keep(content, keep);
            case SenderCommand.InviteParticipant invite -> ParticipantDecider.invite(content, invite, context);
            case SenderCommand.RemoveParticipant remove -> ParticipantDecider.remove(content, remove);
            case SenderCommand.ScheduleMeeting schedule -> MeetingDecider.schedule(content, schedule, context);
            case SenderCommand.OpenMeeting open -> MeetingDecider.open(content, open);
            case SenderCommand.WriteSummary write -> MeetingDecider.sumUp(content, write);
            case SenderCommand.GiveInformation give -> PatientDecider.inform(content, give);
            case SenderCommand.CompleteHandover complete ->
                knowingThePlan(handover, known -> CourseDecider.complete(content, known));
            case SenderCommand.CancelHandover cancel -> CourseDecider.cancel(cancel);
        };
    }

    /** What a receiver does. */
    private Decision<HandoverEvent> answer(
            OpenHandover handover, ReceiverCommand command, Professional receiver, Context context) {
        HandoverContent content = handover.content();
        return switch (command) {
            case ReceiverCommand.ConfirmReading read ->
                knowingThePlan(handover, known -> AnswerDecider.confirm(content, read, receiver, known));
            case ReceiverCommand.AcceptItem accept ->
                knowingThePlan(handover, known -> AnswerDecider.accept(content, accept, receiver, known));
            case ReceiverCommand.DeclineItem decline -> AnswerDecider.decline(content, decline, receiver);
            case ReceiverCommand.ProposeChange propose -> AnswerDecider.propose(content, propose, receiver, context);
        };
    }

    private Decision<HandoverEvent> knowingThePlan(
            OpenHandover handover, Function<PlanSnapshot, Decision<HandoverEvent>> decision) {
        return plan.asKnown().map(decision).orElseGet(() -> Decision.rejected(new PlanNotFound(handover.plan())));
    }
}
