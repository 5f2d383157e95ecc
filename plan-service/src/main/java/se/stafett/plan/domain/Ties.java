package se.stafett.plan.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How the plan hangs together with the patient's other plans.
 *
 * @param merges what this plan has absorbed, by merge, as long as the merge is not undone
 */
public record Ties(Set<UUID> keptApart, Map<UUID, Merge> merges) {

    /**
     * @param plan the plan that was absorbed
     * @param items what came from it
     */
    public record Merge(UUID plan, Set<UUID> items) {
        public Merge {
            items = Set.copyOf(items);
        }
    }

    public Ties {
        keptApart = Set.copyOf(keptApart);
        merges = Map.copyOf(merges);
    }

    static Ties none() {
        return new Ties(Set.of(), Map.of());
    }

    Optional<Merge> merge(UUID merge) {
        return Optional.ofNullable(merges.get(merge));
    }

    boolean isKeptApartFrom(UUID plan) {
        return keptApart.contains(plan);
    }

    Ties keptApartFrom(UUID plan) {
        return new Ties(Copies.with(keptApart, plan), merges);
    }

    /** What is merged is no longer kept apart. */
    Ties with(UUID merge, Merge absorbed) {
        return new Ties(Copies.without(keptApart, absorbed.plan()), Copies.with(merges, merge, absorbed));
    }

    Ties without(UUID merge) {
        return new Ties(keptApart, Copies.without(merges, Set.of(merge)));
    }
}
