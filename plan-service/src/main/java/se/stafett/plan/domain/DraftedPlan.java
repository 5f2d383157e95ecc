package se.stafett.plan.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/** A plan that exists, whether work on it goes on or not. */
public sealed interface DraftedPlan extends Plan permits OpenPlan, EndedPlan {

    PlanContent content();

    PlanStatus status();

    @Override
    default Optional<DraftedPlan> drafted() {
        return Optional.of(this);
    }

    @Override
    default long version() {
        return content().version();
    }

    default UUID id() {
        return content().id();
    }

    default PatientRef patient() {
        return content().patient();
    }

    default Items items() {
        return content().items();
    }

    /** The units that take part: by drafting it, by custody, by a participant or as the named contact's. */
    default Set<HsaId> units() {
        return content().units();
    }

    /** Whether the actor may know of this plan at all; to others it must look as if there were none. */
    default boolean isKnownTo(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional -> units().contains(professional.unit());
            case Actor.Patient self -> self.ref().equals(patient());
            case Actor.Relative relative -> false;
            case Actor.System system -> true;
            case Actor.Auditor auditor -> true;
        };
    }

    /** The plan that a merge of this plan absorbed, while that merge stands. */
    default Optional<UUID> absorbedBy(UUID merge) {
        return content().ties().merge(merge).map(Ties.Merge::plan);
    }

    /** Whether it is the patient's one active plan, which no other may be at the same time. */
    default boolean isTheActivePlan() {
        boolean inForce = status() == PlanStatus.ACTIVE || status() == PlanStatus.ON_HOLD;
        return inForce && content().ties().keptApart().isEmpty();
    }

    DraftedPlan with(PlanContent changed);
}
