package se.stafett.indicator.messaging;

import java.util.Set;

/** The events that can change what is counted. All others are passed over unopened. */
public final class CountedEvents {
    private static final Set<String> NAMES = Set.of(
            "assessment.opened",
            "assessment.concluded",
            "assessment.entered-in-error",
            "plan.drafted",
            "plan.agreed",
            "plan.closed",
            "plan.entered-in-error",
            "plan.absorbed",
            "plan.merged-into",
            "plan.separated",
            "plan.restored",
            "plan.goal-proposed",
            "plan.goal-accepted",
            "plan.goal-declined",
            "plan.goal-revised",
            "plan.goal-withdrawn",
            "plan.goal-outcome-recorded",
            "plan.goal-entered-in-error",
            "plan.custody-moved",
            "handover.initiated",
            "handover.item-accepted",
            "handover.item-declined",
            "handover.completed",
            "handover.entered-in-error",
            "discharge.admission-notified",
            "discharge.readiness-notified",
            "discharge.readiness-withdrawn",
            "discharge.cancelled",
            "discharge.entered-in-error",
            "follow-up.scheduled",
            "follow-up.rescheduled",
            "follow-up.moved",
            "follow-up.concluded",
            "follow-up.cancelled",
            "follow-up.became-overdue");

    private CountedEvents() {}

    /**
     * @param type with its version, such as {@code plan.agreed.v1}
     */
    public static boolean include(String type) {
        return NAMES.contains(type.substring(0, Math.max(0, type.lastIndexOf(".v"))));
    }
}
