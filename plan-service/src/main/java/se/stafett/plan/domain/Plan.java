package se.stafett.plan.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Context;

/** A plan as far as decisions need it. What a step needs is in the type: work is decided on an {@link OpenPlan} alone. */
public sealed interface Plan permits NotDrafted, DraftedPlan {

    static Plan notDrafted() {
        return new NotDrafted();
    }

    /** How many events have happened to it. */
    long version();

    /**
     * The plan after one more event.
     *
     * @throws IllegalHistory when the event cannot have happened to this plan
     */
    default Plan after(PlanEvent event, UUID eventId) {
        return PlanEvolution.after(this, event, eventId);
    }

    /** The plan after what was decided, whose event ids the context gives from {@code first} on. */
    default Plan after(Collection<? extends PlanEvent> events, Context context, int first) {
        Plan plan = this;
        int index = first;
        for (PlanEvent event : events) {
            plan = plan.after(event, context.eventId(index++));
        }
        return plan;
    }

    /** Present unless the plan has not been drafted. */
    Optional<DraftedPlan> drafted();
}
