package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.plan.domain.Acting.byCarryingUnit;
import static se.stafett.plan.domain.Acting.mayNot;

import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Story;
import se.stafett.plan.domain.ContentCommand.AddParticipant;
import se.stafett.plan.domain.ContentCommand.GiveCallGuidance;
import se.stafett.plan.domain.ContentCommand.NameContact;
import se.stafett.plan.domain.ContentCommand.RemoveParticipant;
import se.stafett.plan.domain.ContentCommand.SetReviewDate;
import se.stafett.plan.domain.ContentCommand.TellStory;
import se.stafett.plan.domain.ContentCommand.WriteSummary;
import se.stafett.plan.domain.ContentEvent.CallGuidanceGiven;
import se.stafett.plan.domain.ContentEvent.ContactNamed;
import se.stafett.plan.domain.ContentEvent.ReviewDateSet;
import se.stafett.plan.domain.ContentEvent.StoryTold;
import se.stafett.plan.domain.ContentEvent.SummaryWritten;
import se.stafett.plan.domain.ContentRefusal.NoCallGuidance;
import se.stafett.plan.domain.ContentRefusal.NothingChanges;
import se.stafett.plan.domain.ContentRefusal.NothingIsTold;
import se.stafett.plan.domain.ContentRefusal.TooMany;

/** Whether the plan says something new, besides its goals and interventions. */
final class ContentDecider {

    private static final int MOST_CALL_GUIDANCE = 20;

    private ContentDecider() {}

    static Decision<PlanEvent> decide(OpenPlan plan, ContentCommand command, Context context) {
        return switch (command) {
            case TellStory tell -> tell(plan, tell, context);
            case WriteSummary write -> byCarryingUnit(plan, context, professional -> write(plan, write));
            case AddParticipant add ->
                byCarryingUnit(plan, context, professional -> ParticipantDecider.add(plan, add, context));
            case RemoveParticipant remove ->
                byCarryingUnit(plan, context, professional -> ParticipantDecider.remove(plan, remove));
            case NameContact name -> byCarryingUnit(plan, context, professional -> name(plan, name));
            case GiveCallGuidance give -> byCarryingUnit(plan, context, professional -> give(plan, give));
            case SetReviewDate set -> byCarryingUnit(plan, context, professional -> set(plan, set, context));
        };
    }

    /** The story is the patient's: told by themselves, or written down by a unit that carries the plan. */
    private static Decision<PlanEvent> tell(OpenPlan plan, TellStory command, Context context) {
        return switch (context.actor()) {
            case Actor.Patient patient -> told(plan, command);
            case Actor.Professional professional -> byCarryingUnit(plan, context, carrier -> told(plan, command));
            case Actor.Relative relative -> mayNot(relative);
            case Actor.System system -> mayNot(system);
            case Actor.Auditor auditor -> mayNot(auditor);
        };
    }

    private static Decision<PlanEvent> told(OpenPlan plan, TellStory command) {
        Story before = plan.content().texts().story();
        return require(!command.story().isEmpty(), new NothingIsTold())
                .and(!before.and(command.story()).equals(before), new NothingChanges())
                .then(new StoryTold(command.story()));
    }

    private static Decision<PlanEvent> write(OpenPlan plan, WriteSummary command) {
        return require(!plan.content().texts().summary().equals(Optional.of(command.text())), new NothingChanges())
                .then(new SummaryWritten(command.text()));
    }

    private static Decision<PlanEvent> name(OpenPlan plan, NameContact command) {
        return require(!plan.content().team().contact().equals(Optional.of(command.contact())), new NothingChanges())
                .then(new ContactNamed(command.contact()));
    }

    private static Decision<PlanEvent> give(OpenPlan plan, GiveCallGuidance command) {
        return require(!command.entries().isEmpty(), new NoCallGuidance())
                .and(command.entries().size() <= MOST_CALL_GUIDANCE, new TooMany("entries", MOST_CALL_GUIDANCE))
                .and(!plan.content().texts().callGuidance().equals(command.entries()), new NothingChanges())
                .then(new CallGuidanceGiven(command.entries()));
    }

    private static Decision<PlanEvent> set(OpenPlan plan, SetReviewDate command, Context context) {
        return Days.canBeReviewed(command.date(), context.today())
                .and(!plan.content().reviewDate().equals(Optional.of(command.date())), new NothingChanges())
                .then(new ReviewDateSet(command.date()));
    }
}
