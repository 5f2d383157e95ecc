package se.stafett.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.KvaCode;
import se.stafett.care.PlainText;

/**
 * What an intervention says.
 *
 * @param goals the goals that it serves
 */
public record InterventionContent(
        InterventionKind kind,
        PlainText description,
        Optional<KvaCode> kva,
        List<UUID> goals,
        Performer performer,
        Optional<Schedule> schedule) {

    public InterventionContent {
        goals = List.copyOf(goals);
    }

    boolean isSelfCareBySomeoneElse() {
        return kind == InterventionKind.SELF_CARE && performer instanceof Performer.ByUnit;
    }

    InterventionContent withDescription(PlainText corrected) {
        return new InterventionContent(kind, corrected, kva, goals, performer, schedule);
    }
}
