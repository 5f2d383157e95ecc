package se.stafett.plan.storage;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanFold;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.messaging.Reception;

/**
 * A plan as its events make it, both ways: for deciding, and for reading.
 *
 * @param id the plan's id, which is its stream's
 * @param plan what decisions are made on
 * @param published what readers get; absent before the plan is drafted
 * @param lane where its events lie; 0 before there are any
 * @param position of its latest event in that lane; 0 before there is any
 */
public record StoredPlan(UUID id, Plan plan, @Nullable CurrentPlan published, int lane, long position) {

    static StoredPlan notDrafted(UUID id) {
        return new StoredPlan(id, Plan.notDrafted(), null, 0, 0);
    }

    public long version() {
        return plan.version();
    }

    /** @throws IllegalStateException before the plan is drafted */
    public CurrentPlan current() {
        return Objects.requireNonNull(published, "the plan has not been drafted");
    }

    StoredPlan after(LogEvent envelope, AuthoredEvent<PlanEvent> authored) {
        return new StoredPlan(
                id,
                plan.after(Reception.of(envelope, authored.event()), envelope.id()),
                PlanFold.apply(published, envelope, authored),
                envelope.lane(),
                envelope.position());
    }
}
