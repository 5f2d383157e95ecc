package se.stafett.plan.domain;

import java.util.List;
import java.util.UUID;
import se.stafett.care.PlainText;

/** What ties two plans of one patient together, or takes them apart. */
public sealed interface MergeEvent extends PlanEvent {

    record PlanKeptApart(UUID from, PlainText reason) implements MergeEvent {}

    /** This plan took over all that another holds, as it stood at that plan's version. */
    record PlanAbsorbed(
            UUID merge,
            UUID plan,
            long planVersion,
            PlainText reason,
            List<Goal> goals,
            List<Intervention> interventions)
            implements MergeEvent {
        public PlanAbsorbed {
            goals = List.copyOf(goals);
            interventions = List.copyOf(interventions);
        }
    }

    /** The other side of {@link PlanAbsorbed}. */
    record PlanMergedInto(UUID merge, UUID plan, PlainText reason) implements MergeEvent {}

    /** A merge was undone: this plan gave the items back. */
    record PlanSeparated(UUID merge, UUID plan, PlainText reason, List<UUID> items) implements MergeEvent {
        public PlanSeparated {
            items = List.copyOf(items);
        }
    }

    /** The other side of {@link PlanSeparated}: the items as they stand now. */
    record PlanRestored(UUID merge, UUID plan, PlainText reason, List<Goal> goals, List<Intervention> interventions)
            implements MergeEvent {
        public PlanRestored {
            goals = List.copyOf(goals);
            interventions = List.copyOf(interventions);
        }
    }
}
