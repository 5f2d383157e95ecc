package se.stafett.followup.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.util.List;
import java.util.UUID;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.Requirement;
import se.stafett.followup.domain.ConclusionRefusal.GoalsAreNotMet;
import se.stafett.followup.domain.ConclusionRefusal.GoalsNotFollowedUp;
import se.stafett.followup.domain.ConclusionRefusal.MissingDialogueNotExplained;
import se.stafett.followup.domain.ConclusionRefusal.MoreIsPossible;
import se.stafett.followup.domain.ConclusionRefusal.MorePossibleNotStated;
import se.stafett.followup.domain.ConclusionRefusal.NextReviewMissing;
import se.stafett.followup.domain.ConclusionRefusal.NothingMoreIsNeeded;
import se.stafett.followup.domain.ConclusionRefusal.NothingToLoopBackFor;
import se.stafett.followup.domain.ConclusionRefusal.OtherUnitsHaveOpenItems;
import se.stafett.followup.domain.ConclusionRefusal.ReviewAfterTheEnd;
import se.stafett.followup.domain.CourseEvent.FollowUpConcluded;
import se.stafett.followup.domain.CourseRefusal.PlanIsNotInForce;
import se.stafett.followup.domain.WorkCommand.ConcludeFollowUp;

/**
 * Whether a follow-up is concluded, by the generic model for rehabilitation: are the goals met; if not, can more interventions
 * meet them; and an end only after information and dialogue.
 */
final class ConclusionDecider {

    private ConclusionDecider() {}

    static Decision<FollowUpEvent> conclude(OngoingFollowUp followUp, ConcludeFollowUp command, Context context) {
        Conclusion conclusion = command.conclusion();
        PlanSnapshot plan = command.plan();
        return require(plan.status().isInForce(), new PlanIsNotInForce(plan.status()))
                .and(goalsAreFollowedUp(followUp.content(), conclusion, plan))
                .and(moreIsJudged(conclusion))
                .and(outcomeFits(followUp, conclusion, plan))
                .and(nextReviewFits(conclusion, context))
                .then(new FollowUpConcluded(
                        plan.patient(),
                        plan.id(),
                        followUp.content().latest(plan),
                        followUp.unit(),
                        conclusion,
                        followUp.content().findings().achievedGoals()));
    }

    private static Requirement goalsAreFollowedUp(FollowUpContent content, Conclusion conclusion, PlanSnapshot plan) {
        List<UUID> open = plan.goalsToFollowUp();
        List<UUID> left = open.stream()
                .filter(goal -> content.findings().achievement(goal).isEmpty())
                .toList();
        List<UUID> unmet = open.stream()
                .filter(goal -> content.findings()
                        .achievement(goal)
                        .filter(found -> !found.status().isMet())
                        .isPresent())
                .toList();
        return require(left.isEmpty(), new GoalsNotFollowedUp(left))
                .and(!conclusion.goalsMet() || unmet.isEmpty(), new GoalsAreNotMet(unmet));
    }

    private static Requirement moreIsJudged(Conclusion conclusion) {
        return conclusion.goalsMet()
                ? require(conclusion.morePossible().isEmpty(), new NothingMoreIsNeeded())
                : require(conclusion.morePossible().isPresent(), new MorePossibleNotStated());
    }

    private static Requirement outcomeFits(OngoingFollowUp followUp, Conclusion conclusion, PlanSnapshot plan) {
        return switch (conclusion.outcome()) {
            case LOOP_BACK -> require(conclusion.leavesMoreToDo(), new NothingToLoopBackFor());
            case CLOSE -> {
                List<HsaId> others = plan.unitsWithOpenItemsBesides(followUp.unit());
                yield require(!conclusion.leavesMoreToDo(), new MoreIsPossible())
                        .and(conclusion.dialogue().isHeldOrExplained(), new MissingDialogueNotExplained())
                        .and(others.isEmpty(), new OtherUnitsHaveOpenItems(others));
            }
            case CONTINUE -> require(conclusion.nextReview().isPresent(), new NextReviewMissing());
        };
    }

    private static Requirement nextReviewFits(Conclusion conclusion, Context context) {
        return conclusion
                .nextReview()
                .map(day -> require(conclusion.outcome() != Outcome.CLOSE, new ReviewAfterTheEnd())
                        .and(Days.canBeNextReview(day, context.today())))
                .orElse(nothing());
    }
}
