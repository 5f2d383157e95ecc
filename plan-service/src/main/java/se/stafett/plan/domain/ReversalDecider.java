package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Decision;
import se.stafett.plan.domain.AgreementRefusal.AnotherPlanIsActive;
import se.stafett.plan.domain.MergeEvent.PlanRestored;
import se.stafett.plan.domain.MergeEvent.PlanSeparated;
import se.stafett.plan.domain.MergeRefusal.ItemsAreEntangled;
import se.stafett.plan.domain.MergeRefusal.MergeNotFound;
import se.stafett.plan.domain.PairCommand.ReverseMerge;

/** Whether a merge can be undone: as long as nothing binds what came with it to what did not. */
final class ReversalDecider {

    private ReversalDecider() {}

    static Decision<Addressed> reverse(OpenPlan plan, Plan other, ReverseMerge command) {
        return plan.content()
                .ties()
                .merge(command.merge())
                .flatMap(merge -> absorbed(other, command.merge()).map(ended -> reverse(plan, ended, merge, command)))
                .orElseGet(() -> Decision.rejected(new MergeNotFound(command.merge())));
    }

    private static Optional<Absorbed> absorbed(Plan other, UUID merge) {
        return other instanceof EndedPlan ended
                        && ended.ending() instanceof Ending.Merged merged
                        && merged.merge().equals(merge)
                ? Optional.of(new Absorbed(ended, merged))
                : Optional.empty();
    }

    private record Absorbed(EndedPlan plan, Ending.Merged ending) {}

    private static Decision<Addressed> reverse(OpenPlan plan, Absorbed other, Ties.Merge merge, ReverseMerge command) {
        Items items = plan.content().items();
        List<UUID> entangled = items.entangledWith(merge.items());
        Items back = items.only(merge.items());
        UUID otherId = other.plan().id();
        return require(entangled.isEmpty(), new ItemsAreEntangled(entangled))
                .and(canBothStand(plan, other), new AnotherPlanIsActive(plan.id()))
                .then(
                        new Addressed(
                                plan.id(), new PlanSeparated(command.merge(), otherId, command.reason(), back.ids())),
                        new Addressed(
                                otherId,
                                new PlanRestored(
                                        command.merge(),
                                        plan.id(),
                                        command.reason(),
                                        back.goals().values().stream().toList(),
                                        back.interventions().values().stream().toList())));
    }

    /** The plan comes back to the state that it had; a patient has one active plan, unless they are kept apart. */
    private static boolean canBothStand(OpenPlan plan, Absorbed other) {
        return !plan.phase().isInForce()
                || !other.ending().before().isInForce()
                || plan.content().ties().isKeptApartFrom(other.plan().id())
                || other.plan().content().ties().isKeptApartFrom(plan.id());
    }
}
