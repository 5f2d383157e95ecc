package se.stafett.plan.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.stafett.plan.domain.MergeEvent.PlanAbsorbed;
import se.stafett.plan.domain.MergeEvent.PlanKeptApart;
import se.stafett.plan.domain.MergeEvent.PlanMergedInto;
import se.stafett.plan.domain.MergeEvent.PlanRestored;
import se.stafett.plan.domain.MergeEvent.PlanSeparated;

/** How plans of one patient are tied together and taken apart. */
final class MergeEvolution {

    private MergeEvolution() {}

    static Plan after(OpenPlan plan, MergeEvent event) {
        PlanContent content = plan.content();
        return switch (event) {
            case PlanKeptApart apart -> plan.with(content.with(content.ties().keptApartFrom(apart.from())));
            case PlanAbsorbed absorbed -> plan.with(absorbed(content, absorbed));
            case PlanMergedInto merged -> plan.ended(new Ending.Merged(merged.merge(), merged.plan(), plan.phase()));
            case PlanSeparated separated ->
                plan.with(content.with(content.items().without(separated.items()))
                        .with(content.ties().without(separated.merge())));
            case PlanRestored restored -> throw new IllegalHistory(plan, restored);
        };
    }

    static Plan restored(EndedPlan plan, PlanRestored restored) {
        if (plan.ending() instanceof Ending.Merged merged && merged.merge().equals(restored.merge())) {
            Items asTheyStandNow = Items.none().with(restored.goals(), restored.interventions());
            return new OpenPlan(merged.before(), plan.content().with(asTheyStandNow));
        }
        throw new IllegalHistory(plan, restored);
    }

    private static PlanContent absorbed(PlanContent content, PlanAbsorbed absorbed) {
        Set<UUID> came = new HashSet<>();
        absorbed.goals().forEach(goal -> came.add(goal.id()));
        absorbed.interventions().forEach(intervention -> came.add(intervention.id()));
        return content.with(content.items().with(absorbed.goals(), absorbed.interventions()))
                .with(content.ties().with(absorbed.merge(), new Ties.Merge(absorbed.plan(), came)));
    }
}
