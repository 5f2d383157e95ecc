package se.stafett.contracts.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class MergeFold {
    private MergeFold() {}

    static void apply(PlanBuilder plan, MergeEvent event, Happening happening) {
        switch (event) {
            case PlanKeptApart apart -> {
                happening.require(Statuses.OPEN_PLAN.contains(plan.status), "the plan is not open");
                plan.keptApart = Lists.with(
                        plan.keptApart, new KeptApart(apart.from(), apart.reason(), happening.by(), happening.at()));
            }
            case PlanAbsorbed absorbed -> absorb(plan, absorbed, happening);
            case PlanMergedInto merged -> {
                happening.require(Statuses.OPEN_PLAN.contains(plan.status), "the plan is not open");
                plan.mergedInto = new MergedInto(
                        merged.merge(), merged.plan(), plan.status, merged.reason(), happening.by(), happening.at());
                plan.status = Statuses.MERGED;
            }
            case PlanSeparated separated -> separate(plan, separated, happening);
            case PlanRestored restored -> restore(plan, restored, happening);
        }
    }

    private static void absorb(PlanBuilder plan, PlanAbsorbed event, Happening happening) {
        happening.require(Statuses.OPEN_PLAN.contains(plan.status), "the plan is not open");
        happening.require(
                plan.merges.stream().noneMatch(merge -> merge.id().equals(event.merge())), "the merge is recorded");
        for (PlanGoal goal : event.goals()) {
            Items.requireNew(plan, goal.id(), happening);
            plan.goals = Lists.with(plan.goals, goal);
        }
        for (PlanIntervention one : event.interventions()) {
            Items.requireNew(plan, one.id(), happening);
            plan.interventions = Lists.with(plan.interventions, one);
        }
        requireWhole(plan, happening);
        List<UUID> items = Stream.concat(
                        event.goals().stream().map(PlanGoal::id),
                        event.interventions().stream().map(PlanIntervention::id))
                .toList();
        plan.merges = Lists.with(
                plan.merges,
                new Merge(
                        event.merge(),
                        event.plan(),
                        event.planVersion(),
                        items,
                        event.reason(),
                        happening.by(),
                        happening.at(),
                        null));
        plan.agreementIsStale();
    }

    private static void separate(PlanBuilder plan, PlanSeparated event, Happening happening) {
        Merge merge = plan.merges.stream()
                .filter(one -> one.id().equals(event.merge()) && one.reversal() == null)
                .findFirst()
                .orElseThrow(() -> happening.unfit("there is no such merge to undo"));
        happening.require(merge.plan().equals(event.plan()), "the merge absorbed another plan");
        Set<UUID> items = Set.copyOf(event.items());
        happening.require(items.equals(Set.copyOf(merge.items())), "the items are not those that the merge brought");
        plan.goals = PlanBuilder.without(plan.goals, goal -> items.contains(goal.id()));
        plan.interventions = PlanBuilder.without(plan.interventions, one -> items.contains(one.id()));
        requireWhole(plan, happening);
        plan.merges = Lists.replaced(plan.merges, merge, merge.undone(happening.because(event.reason())));
        plan.agreementIsStale();
    }

    private static void restore(PlanBuilder plan, PlanRestored event, Happening happening) {
        MergedInto merged = plan.mergedInto;
        if (merged == null
                || !merged.merge().equals(event.merge())
                || !merged.plan().equals(event.plan())) {
            throw happening.unfit("the plan is not merged in this merge");
        }
        for (PlanGoal goal : event.goals()) {
            plan.goals = Lists.replaced(plan.goals, GoalFold.find(plan, goal.id(), happening), goal);
        }
        for (PlanIntervention one : event.interventions()) {
            PlanIntervention before = InterventionFold.find(plan, one.id(), happening);
            plan.interventions = Lists.replaced(plan.interventions, before, one);
        }
        plan.status = merged.statusBefore();
        plan.mergedInto = null;
        plan.agreementIsStale();
    }

    private static void requireWhole(PlanBuilder plan, Happening happening) {
        plan.interventions.stream()
                .flatMap(one -> one.content().goals().stream())
                .forEach(goal -> GoalFold.find(plan, goal, happening));
    }
}
