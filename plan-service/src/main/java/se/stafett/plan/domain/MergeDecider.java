package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.plan.domain.Acting.byCarryingUnit;

import java.util.UUID;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.Requirement;
import se.stafett.plan.domain.AccessRefusal.PlanNotFound;
import se.stafett.plan.domain.AccessRefusal.UnitDoesNotCarryThePlan;
import se.stafett.plan.domain.ContentRefusal.NothingChanges;
import se.stafett.plan.domain.CourseRefusal.PlanIsNotOpen;
import se.stafett.plan.domain.MergeEvent.PlanAbsorbed;
import se.stafett.plan.domain.MergeEvent.PlanKeptApart;
import se.stafett.plan.domain.MergeEvent.PlanMergedInto;
import se.stafett.plan.domain.MergeRefusal.OtherPlanHasChanged;
import se.stafett.plan.domain.MergeRefusal.OtherPlanIsNotOpen;
import se.stafett.plan.domain.MergeRefusal.OtherPlanNotFound;
import se.stafett.plan.domain.MergeRefusal.PlansOfDifferentPatients;
import se.stafett.plan.domain.MergeRefusal.SamePlan;
import se.stafett.plan.domain.PairCommand.KeepApart;
import se.stafett.plan.domain.PairCommand.MergePlans;
import se.stafett.plan.domain.PairCommand.ReverseMerge;

/** What becomes of a command that concerns two plans of one patient; the events say which plan they happen to. */
public final class MergeDecider {

    private MergeDecider() {}

    /**
     * @param plan the plan that is asked
     * @param other the plan that the command names, or for a reversal the one that the merge absorbed
     *     ({@link DraftedPlan#absorbedBy}); not drafted where there is none
     */
    public static Decision<Addressed> decide(Plan plan, Plan other, PairCommand command, Context context) {
        return switch (plan) {
            case NotDrafted none -> Decision.rejected(new PlanNotFound());
            case DraftedPlan drafted ->
                require(drafted.isKnownTo(context.actor()), new PlanNotFound())
                        .thenDecide(() -> byCarryingUnit(drafted, context, professional -> switch (drafted) {
                            case OpenPlan open -> decide(open, other, command, context, professional.unit());
                            case EndedPlan ended -> Decision.rejected(new PlanIsNotOpen(ended.status()));
                        }));
        };
    }

    private static Decision<Addressed> decide(
            OpenPlan plan, Plan other, PairCommand command, Context context, HsaId unit) {
        return switch (command) {
            case KeepApart apart -> keepApart(plan, other, apart);
            case MergePlans merge -> merge(plan, other, merge, context, unit);
            case ReverseMerge reverse -> ReversalDecider.reverse(plan, other, reverse);
        };
    }

    /** The other plan may be one that the unit does not take part in; it need only be the same patient's. */
    private static Decision<Addressed> keepApart(OpenPlan plan, Plan other, KeepApart command) {
        boolean samePatients = other.drafted()
                .filter(known -> known.patient().equals(plan.patient()))
                .isPresent();
        return require(!plan.id().equals(command.from()), new SamePlan())
                .and(samePatients, new OtherPlanNotFound(command.from()))
                .and(!plan.content().ties().isKeptApartFrom(command.from()), new NothingChanges())
                .then(new Addressed(plan.id(), new PlanKeptApart(command.from(), command.reason())));
    }

    private static Decision<Addressed> merge(
            OpenPlan plan, Plan other, MergePlans command, Context context, HsaId unit) {
        return other.drafted()
                .filter(known -> known.isKnownTo(context.actor()))
                .map(known -> merge(plan, known, command, context, unit))
                .orElseGet(() -> Decision.rejected(new OtherPlanNotFound(command.absorb())));
    }

    private static Decision<Addressed> merge(
            OpenPlan plan, DraftedPlan other, MergePlans command, Context context, HsaId unit) {
        return require(!plan.id().equals(other.id()), new SamePlan())
                .and(other.patient().equals(plan.patient()), new PlansOfDifferentPatients())
                .and(other.content().carriers().contains(unit), new UnitDoesNotCarryThePlan(unit))
                .thenDecide(() -> switch (other) {
                    case OpenPlan absorbed -> absorb(plan, absorbed, command, context);
                    case EndedPlan ended -> Decision.rejected(new OtherPlanIsNotOpen(ended.id(), ended.status()));
                });
    }

    private static Decision<Addressed> absorb(OpenPlan plan, OpenPlan other, MergePlans command, Context context) {
        UUID merge = context.newId("merge", 0);
        Items items = other.content().items();
        return hasBeenRead(other, command)
                .then(
                        new Addressed(
                                plan.id(),
                                new PlanAbsorbed(
                                        merge,
                                        other.id(),
                                        other.version(),
                                        command.reason(),
                                        items.goals().values().stream().toList(),
                                        items.interventions().values().stream().toList())),
                        new Addressed(other.id(), new PlanMergedInto(merge, plan.id(), command.reason())));
    }

    private static Requirement hasBeenRead(OpenPlan other, MergePlans command) {
        return require(
                other.version() == command.absorbVersion(), new OtherPlanHasChanged(other.id(), other.version()));
    }
}
