package se.stafett.followup.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stafett.care.HsaId;

/** Which unit follows a plan up: the one that answers for it. */
final class FollowingUnit {

    private FollowingUnit() {}

    /**
     * The only unit that answers for open items; of several the named contact's, if it is among them, otherwise the one that
     * answers for most, and of several such the first by HSA-id. Empty when nothing is open.
     */
    static Optional<HsaId> of(PlanSnapshot plan) {
        Map<HsaId, Long> open = plan.items()
                .filter(PlanItem::isOpen)
                .collect(Collectors.groupingBy(PlanItem::responsible, TreeMap::new, Collectors.counting()));
        return plan.contact()
                .filter(open::containsKey)
                .or(() -> open.entrySet().stream()
                        .sorted(Map.Entry.<HsaId, Long>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    /** As {@link #of}; where nothing is open, the named contact's unit, or the one that drafted the plan. */
    static HsaId first(PlanSnapshot plan) {
        return of(plan).or(plan::contact).orElse(plan.draftedBy());
    }
}
