package se.stafett.plan.automation;

import java.util.Optional;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.contracts.followup.AchievedGoal;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.plan.domain.Achievement;
import se.stafett.plan.domain.AchievementStatus;
import se.stafett.plan.domain.Attainment;
import se.stafett.plan.domain.ClosingReason;
import se.stafett.plan.domain.Dialogue;
import se.stafett.plan.domain.FollowUpCommand.Closing;
import se.stafett.plan.domain.FollowUpCommand.GoalOutcome;
import se.stafett.plan.domain.FollowUpCommand.TakeOutcome;

/** What a published conclusion says to the plan. */
final class ConcludedFollowUp {
    private static final String CLOSE = "close";

    private ConcludedFollowUp() {}

    static TakeOutcome outcome(FollowUpConcluded concluded) {
        return new TakeOutcome(
                new HsaId(concluded.unit()),
                concluded.achievements().stream().map(ConcludedFollowUp::goal).toList(),
                Optional.ofNullable(concluded.nextReview()),
                concluded.outcome().equals(CLOSE) ? Optional.of(closing(concluded)) : Optional.empty());
    }

    private static GoalOutcome goal(AchievedGoal achieved) {
        return new GoalOutcome(
                achieved.goal(),
                new Achievement(
                        Coded.parse(AchievementStatus.class, achieved.achievement())
                                .trusted(),
                        Optional.ofNullable(achieved.gas()).map(Attainment::new),
                        Optional.ofNullable(achieved.note()).map(PlainText::new)));
    }

    private static Closing closing(FollowUpConcluded concluded) {
        return new Closing(
                concluded.goalsMet() ? ClosingReason.GOALS_MET : ClosingReason.NO_FURTHER_BENEFIT,
                new Dialogue(
                        concluded.dialogue().held(),
                        Optional.ofNullable(concluded.dialogue().note()).map(PlainText::new)));
    }
}
