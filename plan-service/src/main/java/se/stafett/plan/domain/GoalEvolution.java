package se.stafett.plan.domain;

import java.util.Optional;
import se.stafett.plan.domain.GoalEvent.GoalAccepted;
import se.stafett.plan.domain.GoalEvent.GoalDeclined;
import se.stafett.plan.domain.GoalEvent.GoalEnteredInError;
import se.stafett.plan.domain.GoalEvent.GoalOutcomeRecorded;
import se.stafett.plan.domain.GoalEvent.GoalProposed;
import se.stafett.plan.domain.GoalEvent.GoalRevised;
import se.stafett.plan.domain.GoalEvent.GoalWithdrawn;

/** How goals come and change. */
final class GoalEvolution {

    private GoalEvolution() {}

    static Items after(Items items, GoalEvent event, Provenance born) {
        return switch (event) {
            case GoalProposed goal -> items.with(Goal.proposed(goal.goal(), goal.content(), goal.responsible(), born));
            case GoalAccepted accepted ->
                items.changedGoal(
                        accepted.goal(),
                        goal -> goal.accepted(new Acceptance.Agree(accepted.given(), accepted.note())));
            case GoalDeclined declined ->
                items.changedGoal(declined.goal(), goal -> goal.declined(new Acceptance.Disagree(declined.reason())));
            case GoalRevised revised -> items.changedGoal(revised.goal(), goal -> goal.revised(revised.content()));
            case GoalWithdrawn withdrawn ->
                items.changedGoal(
                        withdrawn.goal(), goal -> goal.ended(GoalStatus.CANCELLED, Optional.of(withdrawn.reason())));
            case GoalOutcomeRecorded outcome ->
                items.changedGoal(outcome.goal(), goal -> goal.followedUp(outcome.achievement()));
            case GoalEnteredInError error -> inError(items, error);
        };
    }

    private static Items inError(Items items, GoalEnteredInError error) {
        return items.changedGoal(
                error.goal(), goal -> goal.ended(GoalStatus.ENTERED_IN_ERROR, Optional.of(error.reason())));
    }
}
