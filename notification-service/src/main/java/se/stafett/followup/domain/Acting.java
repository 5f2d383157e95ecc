package se.stafett.followup.domain;

import static se.stafett.care.Requirement.require;

import java.util.function.Supplier;
import se.stafett.care.Actor;
import se.stafett.care.Actor.Professional;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.followup.domain.AccessRefusal.NotTheFollowingUnit;
import se.stafett.followup.domain.AccessRefusal.RoleMayNot;

/** Who may act: said at the head of every decision. */
final class Acting {

    private Acting() {}

    /** A professional of the unit that has the follow-up; having had it once is not enough. */
    static Decision<FollowUpEvent> byFollowingUnit(
            ScheduledFollowUp followUp, Context context, Supplier<Decision<FollowUpEvent>> decision) {
        return context.actor() instanceof Professional professional
                ? require(professional.unit().equals(followUp.unit()), new NotTheFollowingUnit(followUp.unit()))
                        .thenDecide(decision)
                : mayNot(context.actor());
    }

    /** What follows from the plan or from the clock is nobody's wish. */
    static Decision<FollowUpEvent> bySystem(Context context, Supplier<Decision<FollowUpEvent>> decision) {
        return context.actor() instanceof Actor.System ? decision.get() : mayNot(context.actor());
    }

    static Decision<FollowUpEvent> mayNot(Actor actor) {
        return Decision.rejected(new RoleMayNot(actor.role()));
    }
}
