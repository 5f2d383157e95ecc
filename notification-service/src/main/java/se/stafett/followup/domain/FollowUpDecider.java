package se.stafett.followup.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.followup.domain.Acting.byFollowingUnit;
import static se.stafett.followup.domain.Acting.bySystem;

import java.util.Optional;
import java.util.function.Function;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.followup.domain.AccessRefusal.FollowUpNotFound;
import se.stafett.followup.domain.CourseEvent.FollowUpCancelled;
import se.stafett.followup.domain.CourseRefusal.FollowUpAlreadyScheduled;
import se.stafett.followup.domain.CourseRefusal.FollowUpIsNotOpen;

/**
 * What becomes of a command: events, or a {@link FollowUpRefusal}. The same follow-up, command, context and patience always
 * give the same answer.
 */
public record FollowUpDecider(Patience patience) {

    public Decision<FollowUpEvent> decide(FollowUp followUp, FollowUpCommand command, Context context) {
        return switch (followUp) {
            case NotScheduled none -> begin(command, context);
            case ScheduledFollowUp scheduled ->
                require(scheduled.isKnownTo(context.actor()), new FollowUpNotFound())
                        .thenDecide(() -> goOn(scheduled, command, context));
        };
    }

    private static Decision<FollowUpEvent> begin(FollowUpCommand command, Context context) {
        return switch (command) {
            case ScheduleFollowUp schedule -> bySystem(context, () -> AutomaticDecider.schedule(schedule, context));
            case AutomaticCommand automatic -> Decision.rejected(new FollowUpNotFound());
            case WorkCommand work -> Decision.rejected(new FollowUpNotFound());
            case RecordCommand onRecord -> Decision.rejected(new FollowUpNotFound());
        };
    }

    private Decision<FollowUpEvent> goOn(ScheduledFollowUp followUp, FollowUpCommand command, Context context) {
        return switch (command) {
            case ScheduleFollowUp schedule -> Decision.rejected(new FollowUpAlreadyScheduled(followUp.id()));
            case RecordCommand onRecord ->
                byFollowingUnit(followUp, context, () -> RecordDecider.decide(followUp, onRecord));
            case AutomaticCommand automatic ->
                bySystem(
                        context,
                        () -> onOngoing(
                                followUp,
                                ongoing -> new AutomaticDecider(patience).decide(ongoing, automatic, context)));
            case WorkCommand work -> onOngoing(followUp, ongoing -> work(ongoing, work, context));
        };
    }

    private static Decision<FollowUpEvent> onOngoing(
            ScheduledFollowUp followUp, Function<OngoingFollowUp, Decision<FollowUpEvent>> decision) {
        return switch (followUp) {
            case OngoingFollowUp ongoing -> decision.apply(ongoing);
            case EndedFollowUp ended -> Decision.rejected(new FollowUpIsNotOpen(ended.status()));
        };
    }

    /** The experience is the patient's, who may tell it; all other work is the unit's. */
    private static Decision<FollowUpEvent> work(OngoingFollowUp followUp, WorkCommand command, Context context) {
        return command instanceof WorkCommand.TellExperience tell && context.actor() instanceof Actor.Patient
                ? ContentDecider.tell(followUp, tell, context)
                : byFollowingUnit(followUp, context, () -> workOfTheUnit(followUp, command, context));
    }

    private static Decision<FollowUpEvent> workOfTheUnit(
            OngoingFollowUp followUp, WorkCommand command, Context context) {
        return switch (command) {
            case WorkCommand.RecordAchievement achievement -> ContentDecider.record(followUp, achievement);
            case WorkCommand.RecordScore score -> ContentDecider.record(followUp, score, context);
            case WorkCommand.CheckDevice check -> ContentDecider.check(followUp, check, context);
            case WorkCommand.TellExperience tell -> ContentDecider.tell(followUp, tell, context);
            case WorkCommand.ConcludeFollowUp conclude -> ConclusionDecider.conclude(followUp, conclude, context);
            case WorkCommand.CancelFollowUp cancel ->
                Decision.accepted(new FollowUpCancelled(
                        followUp.content().plan(),
                        followUp.content().latest(cancel.plan()),
                        Cause.BY_UNIT,
                        Optional.of(cancel.reason())));
        };
    }
}
