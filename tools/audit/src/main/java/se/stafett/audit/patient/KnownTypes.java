package se.stafett.audit.patient;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.contracts.assessment.AssessmentEventTypes;
import se.stafett.contracts.discharge.DischargeEventTypes;
import se.stafett.contracts.followup.FollowUpEventTypes;
import se.stafett.contracts.handover.HandoverEventTypes;
import se.stafett.contracts.payload.EventTypes;
import se.stafett.contracts.plan.PlanEventTypes;

/** The names of all published events, without their versions. */
final class KnownTypes {
    private static final Set<String> NAMES = names(List.of(
            AssessmentEventTypes.published(),
            PlanEventTypes.published(),
            HandoverEventTypes.published(),
            DischargeEventTypes.published(),
            FollowUpEventTypes.published()));

    private KnownTypes() {}

    /** Of a type that is not known: whether it is a later version of one that is. */
    static boolean isNewer(String type) {
        return NAMES.contains(withoutVersion(type));
    }

    private static Set<String> names(List<EventTypes<?>> types) {
        Stream<String> names = types.stream().flatMap(one -> one.names().stream());
        return names.map(KnownTypes::withoutVersion).collect(Collectors.toUnmodifiableSet());
    }

    private static String withoutVersion(String type) {
        return type.replaceFirst("\\.v[0-9]+$", "");
    }
}
