package se.stafett.local.loader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stafett.local.loader.PlacedPlan.Place;

/**
 * Puts a patient's plans in order. A patient has one active plan, so: plans for lasting conditions become one, the one that
 * began first; a plan for an acute episode stays a plan of its own beside it, since it ends by itself and must not keep the
 * lasting plan from being agreed or closed.
 */
final class Arrangement {
    private static final Comparator<MappedPlan> BY_BEGINNING =
            Comparator.comparing(MappedPlan::from).thenComparing(MappedPlan::sourceId);

    private Arrangement() {}

    /** All plans: those that are over, the first active one, those that go into it, those that are kept apart from it. */
    static List<PlacedPlan> of(List<MappedPlan> plans) {
        List<MappedPlan> inTime = plans.stream().sorted(BY_BEGINNING).toList();
        List<MappedPlan> live =
                inTime.stream().filter(plan -> plan.fate().isLive()).toList();
        Optional<MappedPlan> first = live.stream()
                .filter(plan -> plan.course() == Course.LASTING)
                .findFirst()
                .or(() -> live.stream().findFirst());
        List<PlacedPlan> placed = new ArrayList<>();
        inTime.stream()
                .filter(plan -> !plan.fate().isLive())
                .forEach(plan -> placed.add(new PlacedPlan(plan, Place.ALONE, "")));
        first.ifPresent(main -> {
            placed.add(new PlacedPlan(main, Place.ALONE, ""));
            live.stream()
                    .filter(plan -> !plan.equals(main))
                    .map(plan -> beside(plan, main))
                    .sorted(Comparator.comparing(PlacedPlan::place))
                    .forEach(placed::add);
        });
        return placed;
    }

    private static PlacedPlan beside(MappedPlan plan, MappedPlan main) {
        return switch (plan.course()) {
            case LASTING ->
                new PlacedPlan(
                        plan,
                        Place.MERGED,
                        "Both plans are for lasting conditions of the same patient, who has one plan: " + plan.title()
                                + " goes into " + main.title() + ", which began first.");
            case EPISODE ->
                new PlacedPlan(
                        plan,
                        Place.KEPT_APART,
                        plan.title() + " is for an acute episode that ends by itself, apart from " + main.title()
                                + ".");
        };
    }
}
