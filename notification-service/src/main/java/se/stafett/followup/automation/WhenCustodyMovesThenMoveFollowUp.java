package se.stafett.followup.automation;

import java.util.List;
import se.stafett.followup.domain.AutomaticCommand.FollowCustody;
import se.stafett.followup.domain.PlanSnapshot;

/** The follow-up is at the unit that answers for the plan: whatever changes who answers for what is open may move it. */
final class WhenCustodyMovesThenMoveFollowUp implements WhenThen {
    private static final List<String> KINDS = List.of(
            "plan.custody-moved",
            "plan.contact-named",
            "plan.absorbed",
            "plan.separated",
            "plan.goal-proposed",
            "plan.goal-declined",
            "plan.goal-revised",
            "plan.goal-withdrawn",
            "plan.goal-outcome-recorded",
            "plan.goal-entered-in-error",
            "plan.intervention-planned",
            "plan.intervention-completed",
            "plan.intervention-stopped",
            "plan.intervention-entered-in-error");

    @Override
    public String name() {
        return "when-custody-moves-then-move-follow-up";
    }

    @Override
    public List<String> kinds() {
        return KINDS;
    }

    @Override
    public Asked asks(PlanSnapshot plan, KnownFollowUps known) {
        return known.ofOngoing(new FollowCustody(plan));
    }
}
