package se.stafett.contracts.discharge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Information that the receivers need was handed over to them.
 *
 * @param to HSA-ids of the units; at least one
 * @param kinds care-summary, medication-list, nursing-summary, rehabilitation-plan, assistive-devices, appointments or other;
 *     at least one
 */
public record InformationGiven(
        UUID information,
        List<String> to,
        List<String> kinds,
        @Nullable String note) implements PlanningEvent {
    public InformationGiven {
        to = List.copyOf(to);
        kinds = List.copyOf(kinds);
    }
}
