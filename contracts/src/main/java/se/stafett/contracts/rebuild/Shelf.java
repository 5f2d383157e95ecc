package se.stafett.contracts.rebuild;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.plan.CurrentPlan;

/** The plans of a rebuild: each with its place, and either as it stands or with the reason why it cannot be read. */
final class Shelf {
    private final Map<UUID, CurrentPlan> plans = new LinkedHashMap<>();
    private final Map<UUID, String> unreadable = new LinkedHashMap<>();
    private final Map<UUID, Place> places = new LinkedHashMap<>();

    Map<UUID, CurrentPlan> plans() {
        return plans;
    }

    Map<UUID, String> unreadable() {
        return unreadable;
    }

    Map<UUID, Place> places() {
        return places;
    }

    @Nullable Place place(UUID plan) {
        return places.get(plan);
    }

    void put(CurrentPlan plan, Place place) {
        plans.put(plan.planId(), plan);
        places.put(plan.planId(), place);
    }

    void hide(UUID plan, Place place, String reason) {
        plans.remove(plan);
        unreadable.put(plan, reason);
        places.put(plan, place);
    }

    /** The ids of a lane's plans, in the order of their bytes. */
    List<UUID> inLane(LaneId lane) {
        List<UUID> found = new ArrayList<>();
        places.forEach((plan, place) -> {
            if (place.lane().equals(lane)) {
                found.add(plan);
            }
        });
        found.sort(Shelf::byBytes);
        return found;
    }

    private static int byBytes(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
