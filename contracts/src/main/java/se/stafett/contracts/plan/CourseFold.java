package se.stafett.contracts.plan;

import java.util.Set;
import se.stafett.contracts.payload.Happening;

final class CourseFold {
    private static final Set<String> REASONS_OF_COMPLETION = Set.of("goals-met", "no-further-benefit");

    private CourseFold() {}

    static void apply(PlanBuilder plan, CourseEvent event, Happening happening) {
        switch (event) {
            case PlanDrafted drafted -> throw happening.unfit("the plan has been drafted already");
            case PlanAgreed agreed -> agree(plan, agreed, happening);
            case PlanHeld held -> {
                happening.require(plan.status.equals(Statuses.ACTIVE), "only an active plan is held");
                plan.status = Statuses.ON_HOLD;
                plan.hold = happening.because(held.reason());
            }
            case PlanResumed resumed -> {
                happening.require(plan.status.equals(Statuses.ON_HOLD), "the plan is not on hold");
                plan.status = Statuses.ACTIVE;
                plan.hold = null;
            }
            case PlanClosed closed -> close(plan, closed, happening);
            case PlanEnteredInError error -> {
                happening.require(!plan.status.equals(Statuses.MERGED), "the plan is merged");
                happening.require(plan.error == null, "the plan is in error already");
                plan.status = Statuses.ENTERED_IN_ERROR;
                plan.hold = null;
                plan.error = happening.because(error.reason());
            }
        }
    }

    private static void agree(PlanBuilder plan, PlanAgreed agreed, Happening happening) {
        happening.require(
                plan.status.equals(Statuses.DRAFT) || plan.status.equals(Statuses.ACTIVE),
                "only a draft or an active plan is agreed");
        // A plan that the patient disagrees with does not begin; one that has begun goes on until it is changed or
        // closed.
        if (!agreed.position().equals("disagreed")) {
            plan.status = Statuses.ACTIVE;
        }
        plan.agreement = new Agreement(
                agreed.position(), agreed.reason(), happening.version(), false, happening.by(), happening.at());
    }

    private static void close(PlanBuilder plan, PlanClosed closed, Happening happening) {
        happening.require(Statuses.OPEN_PLAN.contains(plan.status), "the plan is not open");
        boolean completed = !plan.status.equals(Statuses.DRAFT) && REASONS_OF_COMPLETION.contains(closed.reason());
        plan.status = completed ? Statuses.COMPLETED : Statuses.REVOKED;
        plan.hold = null;
        plan.closure = new Closure(closed.reason(), closed.note(), closed.dialogue(), happening.by(), happening.at());
        plan.goals = plan.goals.stream()
                .map(goal -> Statuses.OPEN_GOAL.contains(goal.status()) ? goal.withStatus(Statuses.CANCELLED) : goal)
                .toList();
        plan.interventions = plan.interventions.stream()
                .map(one -> Statuses.OPEN_INTERVENTION.contains(one.status())
                        ? one.withStatus(Statuses.STOPPED, one.reason())
                        : one)
                .toList();
    }
}
