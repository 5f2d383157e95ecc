package se.stafett.plan.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.PlanFold;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.domain.PlanEvent;
import se.stafett.plan.messaging.Publication;
import se.stafett.plan.messaging.Reception;
import se.stafett.service.storage.Aggregate;
import se.stafett.store.StreamWrite.StreamState;

/** What a plan is to the store: how it evolves, how it is published, what it is found by. */
final class Plans implements Aggregate<Plan, PlanEvent, se.stafett.contracts.plan.PlanEvent, CurrentPlan> {
    private static final String NAME = "plan";

    private final PlanEventCodec codec = new PlanEventCodec();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Plan none() {
        return Plan.notDrafted();
    }

    @Override
    public Plan after(Plan plan, PlanEvent event, UUID eventId) {
        return plan.after(event, eventId);
    }

    @Override
    public PatientRef patient(Plan plan) {
        return plan.drafted().orElseThrow().patient();
    }

    @Override
    public StreamState found(Plan plan) {
        return PlanLabels.of(plan.drafted().orElseThrow());
    }

    @Override
    public se.stafett.contracts.plan.PlanEvent publish(PlanEvent event) {
        return Publication.of(event);
    }

    @Override
    public PlanEvent receive(se.stafett.contracts.plan.PlanEvent published, LogEvent envelope) {
        return Reception.of(envelope, published);
    }

    @Override
    public CurrentPlan fold(
            @Nullable CurrentPlan plan,
            AuthoredEvent<se.stafett.contracts.plan.PlanEvent> published,
            LogEvent envelope) {
        return PlanFold.apply(plan, envelope, published);
    }

    @Override
    public PlanEventCodec codec() {
        return codec;
    }
}
