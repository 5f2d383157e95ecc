package se.stafett.plan.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.util.List;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.Requirement;
import se.stafett.plan.domain.CourseCommand.ClosePlan;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.CourseRefusal.ClosingNotExplained;
import se.stafett.plan.domain.CourseRefusal.ItemsAreStillOpen;
import se.stafett.plan.domain.CourseRefusal.MissingDialogueNotExplained;
import se.stafett.plan.domain.CourseRefusal.NoGoalIsReached;
import se.stafett.plan.domain.CourseRefusal.OtherUnitsHaveOpenItems;

/** Whether a plan may end; all ends but a death come after information to, and dialogue with, the patient. */
final class ClosingDecider {

    private ClosingDecider() {}

    static Decision<PlanEvent> close(OpenPlan plan, ClosePlan command, HsaId unit) {
        return require(isExplained(command), new ClosingNotExplained())
                .and(dialogueIsHeldOrItsLackExplained(command), new MissingDialogueNotExplained())
                .and(reasonHolds(plan.content().items(), command.reason()))
                .and(endsNothingOfOthers(plan.content().items(), command.reason(), unit))
                .then(new PlanClosed(command.reason(), command.note(), command.dialogue()));
    }

    private static boolean isExplained(ClosePlan command) {
        return command.reason() != ClosingReason.OTHER || command.note().isPresent();
    }

    private static boolean dialogueIsHeldOrItsLackExplained(ClosePlan command) {
        return command.dialogue().held()
                || command.dialogue().note().isPresent()
                || command.reason() == ClosingReason.DECEASED;
    }

    private static Requirement reasonHolds(Items items, ClosingReason reason) {
        List<Item> open = items.open();
        return reason == ClosingReason.GOALS_MET
                ? require(
                                open.isEmpty(),
                                new ItemsAreStillOpen(
                                        open.stream().map(Item::id).toList()))
                        .and(items.hasReachedGoal(), new NoGoalIsReached())
                : nothing();
    }

    private static Requirement endsNothingOfOthers(Items items, ClosingReason reason, HsaId unit) {
        List<HsaId> others = items.unitsWithOpenItemsBesides(unit);
        return require(others.isEmpty() || reason == ClosingReason.DECEASED, new OtherUnitsHaveOpenItems(others));
    }
}
