package se.stafett.followup.automation;

import java.util.List;
import se.stafett.followup.domain.PlanSnapshot;

/** A plan in force with a review date has a follow-up. */
final class WhenPlanIsToBeReviewedThenScheduleFollowUp implements WhenThen {
    private static final List<String> KINDS = List.of("plan.agreed", "plan.review-date-set", "plan.restored");

    @Override
    public String name() {
        return "when-plan-is-to-be-reviewed-then-schedule-follow-up";
    }

    @Override
    public List<String> kinds() {
        return KINDS;
    }

    @Override
    public Asked asks(PlanSnapshot plan, KnownFollowUps known) {
        return known.anew(plan);
    }
}
