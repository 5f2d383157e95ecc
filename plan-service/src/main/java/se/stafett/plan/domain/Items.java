package se.stafett.plan.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.care.HsaId;

/** The plan's goals and interventions, in the order in which they came. */
public record Items(Map<UUID, Goal> goals, Map<UUID, Intervention> interventions) {

    static Items none() {
        return new Items(Map.of(), Map.of());
    }

    Optional<Goal> goal(UUID id) {
        return Optional.ofNullable(goals.get(id));
    }

    Optional<Intervention> intervention(UUID id) {
        return Optional.ofNullable(interventions.get(id));
    }

    Optional<Item> item(UUID id) {
        return all().filter(item -> item.id().equals(id)).findFirst();
    }

    Stream<Item> all() {
        return Stream.concat(goals.values().stream(), interventions.values().stream());
    }

    public List<Item> open() {
        return all().filter(Item::isOpen).toList();
    }

    Set<HsaId> responsibleUnits() {
        return all().map(Item::responsible).collect(Collectors.toSet());
    }

    List<HsaId> unitsWithOpenItemsBesides(HsaId unit) {
        return all().filter(Item::isOpen)
                .map(Item::responsible)
                .filter(other -> !other.equals(unit))
                .distinct()
                .sorted()
                .toList();
    }

    boolean hasReachedGoal() {
        return goals.values().stream().anyMatch(goal -> goal.status() == GoalStatus.COMPLETED);
    }

    List<Goal> acceptedGoals() {
        return goals.values().stream().filter(Goal::isAccepted).toList();
    }

    List<UUID> acceptedGoalsWithoutIntervention() {
        return acceptedGoals().stream()
                .map(Goal::id)
                .filter(goal -> interventions.values().stream()
                        .noneMatch(intervention -> intervention.counts() && intervention.serves(goal)))
                .toList();
    }

    Items with(Goal goal) {
        return new Items(Copies.with(goals, goal.id(), goal), interventions);
    }

    Items with(Intervention intervention) {
        return new Items(goals, Copies.with(interventions, intervention.id(), intervention));
    }

    Items changedGoal(UUID id, UnaryOperator<Goal> change) {
        return with(change.apply(goal(id).orElseThrow(() -> new IllegalHistory("There is no goal " + id))));
    }

    Items changedIntervention(UUID id, UnaryOperator<Intervention> change) {
        return with(
                change.apply(intervention(id).orElseThrow(() -> new IllegalHistory("There is no intervention " + id))));
    }

    Items with(Collection<Goal> moreGoals, Collection<Intervention> moreInterventions) {
        Items items = this;
        for (Goal goal : moreGoals) {
            items = items.with(goal);
        }
        for (Intervention intervention : moreInterventions) {
            items = items.with(intervention);
        }
        return items;
    }

    Items without(Collection<UUID> ids) {
        return new Items(Copies.without(goals, ids), Copies.without(interventions, ids));
    }

    Items only(Collection<UUID> ids) {
        return without(all().map(Item::id).filter(id -> !ids.contains(id)).toList());
    }

    List<UUID> ids() {
        return all().map(Item::id).toList();
    }

    /** Interventions on one side of a border that serve goals on the other side of it. */
    List<UUID> entangledWith(Set<UUID> border) {
        return interventions.values().stream()
                .filter(one -> one.content().goals().stream()
                        .anyMatch(goal -> border.contains(goal) != border.contains(one.id())))
                .map(Intervention::id)
                .toList();
    }

    Items inCustodyOf(UUID item, HsaId unit) {
        return goals.containsKey(item)
                ? changedGoal(item, goal -> goal.inCustodyOf(unit))
                : changedIntervention(item, intervention -> intervention.inCustodyOf(unit));
    }

    /** What becomes of them when the plan ends: what is still open ends with it. */
    Items endedWithThePlan() {
        Items items = this;
        for (Goal goal : goals.values()) {
            items = goal.isOpen() ? items.with(goal.ended(GoalStatus.CANCELLED, goal.reason())) : items;
        }
        for (Intervention one : interventions.values()) {
            items = one.isOpen() ? items.with(one.ended(InterventionStatus.STOPPED, one.reason())) : items;
        }
        return items;
    }
}
