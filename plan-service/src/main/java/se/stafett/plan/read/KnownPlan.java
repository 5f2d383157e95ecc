package se.stafett.plan.read;

import se.stafett.care.Actor;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.edge.problem.Problems;
import se.stafett.plan.domain.AccessRefusal.PlanNotFound;
import se.stafett.plan.domain.Plan;
import se.stafett.service.storage.Stored;

/** Who may read a plan. */
public final class KnownPlan {
    private KnownPlan() {}

    /**
     * The plan, if the actor may know of it.
     *
     * @throws se.stafett.edge.problem.ProblemException 404, whether there is none or none for this actor
     */
    public static Stored<Plan, CurrentPlan> to(Actor actor, Stored<Plan, CurrentPlan> plan) {
        if (plan.state().drafted().filter(drafted -> drafted.isKnownTo(actor)).isEmpty()) {
            throw Problems.of(new PlanNotFound()).asException();
        }
        return plan;
    }
}
