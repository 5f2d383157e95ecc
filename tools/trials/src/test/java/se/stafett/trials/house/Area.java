package se.stafett.trials.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The areas of the house: the package after {@code stafett}. In a planted violation that is the innermost {@code stafett}, so that
 * the same rules look at the house and at what is planted.
 */
final class Area {
    static final Set<String> SERVICES = Set.of(
            "assessment", "plan", "handover", "discharge", "followup", "notice", "webhook", "journey", "indicator");
    static final Set<String> TOOLS = Set.of("local", "rig", "trials", "bench", "audit");

    private static final List<String> OF_A_SERVICE = List.of("contracts", "store", "care", "edge", "service");
    private static final Map<String, List<String>> MAY_KNOW = Map.of(
            "contracts", List.of(),
            "care", List.of(),
            "edge", List.of("care"),
            "store", List.of("contracts"),
            "service", List.of("contracts", "store", "care", "edge"),
            "local", List.of("contracts"),
            "rig", List.of("contracts", "local"),
            "audit", List.of("contracts", "local"));
    private static final String HOUSE = ".stafett.";

    private Area() {}

    static Optional<String> of(JavaClass type) {
        return of(type.getBaseComponentType().getPackageName());
    }

    static DescribedPredicate<JavaClass> in(Set<String> areas) {
        return DescribedPredicate.describe(
                "in " + areas, type -> of(type).map(areas::contains).orElse(false));
    }

    static DescribedPredicate<JavaClass> in(String area) {
        return in(Set.of(area));
    }

    /** Whether a class of one area may know a class of another; what is not the house's own is another rule's matter. */
    static boolean mayKnow(String one, String other) {
        if (one.equals(other) || Set.of("trials", "bench").contains(one)) {
            return true;
        }
        return MAY_KNOW.getOrDefault(one, OF_A_SERVICE).contains(other);
    }

    private static Optional<String> of(String name) {
        int house = name.lastIndexOf(HOUSE);
        if (house < 0) {
            return Optional.empty();
        }
        String inside = name.substring(house + HOUSE.length());
        return Optional.of(inside.split("\\.")[0]);
    }
}
