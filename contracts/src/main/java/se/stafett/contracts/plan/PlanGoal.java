package se.stafett.contracts.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stands: in the current plan, and as a merge carries it from plan to plan.
 *
 * @param status proposed, accepted, rejected, completed, cancelled or entered-in-error
 * @param responsible HSA-id of the unit that has custody
 * @param reason why it was withdrawn or is in error
 */
public record PlanGoal(
        UUID id,
        GoalContent content,
        String status,
        String responsible,
        Acceptance acceptance,
        @Nullable Achievement achievement,
        @Nullable String reason,
        Provenance provenance) {
    PlanGoal withStatus(String now) {
        return new PlanGoal(id, content, now, responsible, acceptance, achievement, reason, provenance);
    }

    PlanGoal ended(String now, String why) {
        return new PlanGoal(id, content, now, responsible, acceptance, achievement, why, provenance);
    }

    PlanGoal withContent(GoalContent now) {
        return new PlanGoal(id, now, status, responsible, acceptance, achievement, reason, provenance);
    }

    PlanGoal withAcceptance(String nowStatus, Acceptance now) {
        return new PlanGoal(id, content, nowStatus, responsible, now, achievement, reason, provenance);
    }

    PlanGoal withAchievement(String nowStatus, Achievement now) {
        return new PlanGoal(id, content, nowStatus, responsible, acceptance, now, reason, provenance);
    }

    PlanGoal withResponsible(String now) {
        return new PlanGoal(id, content, status, now, acceptance, achievement, reason, provenance);
    }
}
