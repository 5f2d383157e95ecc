package se.stafett.plan.domain;

import se.stafett.plan.domain.CourseEvent.PlanAgreed;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.CourseEvent.PlanDrafted;
import se.stafett.plan.domain.CourseEvent.PlanEnteredInError;
import se.stafett.plan.domain.CourseEvent.PlanHeld;
import se.stafett.plan.domain.CourseEvent.PlanResumed;
import se.stafett.plan.domain.OpenPlan.Phase;

/** How the whole plan goes from draft to end. */
final class CourseEvolution {

    private CourseEvolution() {}

    static Plan after(OpenPlan plan, CourseEvent event) {
        return switch (event) {
            case PlanDrafted drafted -> throw new IllegalHistory(plan, drafted);
            case PlanAgreed agreed -> agreed.position() == Position.DISAGREED ? plan : plan.in(Phase.ACTIVE);
            case PlanHeld held -> plan.in(Phase.ON_HOLD);
            case PlanResumed resumed -> plan.in(Phase.ACTIVE);
            case PlanClosed closed ->
                plan.with(plan.content().with(plan.content().items().endedWithThePlan()))
                        .ended(Ending.of(closed.reason(), plan.phase()));
            case PlanEnteredInError error -> plan.ended(new Ending.InError());
        };
    }
}
