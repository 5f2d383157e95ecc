package se.stafett.followup.automation;

import java.util.List;
import se.stafett.followup.domain.AutomaticCommand.EndWithPlan;
import se.stafett.followup.domain.PlanSnapshot;

/** A plan that has ended is not followed up. */
final class WhenPlanEndsThenCancelFollowUp implements WhenThen {
    private static final List<String> KINDS = List.of("plan.closed", "plan.merged-into", "plan.entered-in-error");

    @Override
    public String name() {
        return "when-plan-ends-then-cancel-follow-up";
    }

    @Override
    public List<String> kinds() {
        return KINDS;
    }

    @Override
    public Asked asks(PlanSnapshot plan, KnownFollowUps known) {
        return known.ofOngoing(new EndWithPlan(plan));
    }
}
