package se.stafett.contracts.discharge;

import java.util.List;

/**
 * The contact called to coordinated individual planning.
 *
 * @param meetingAt when they are to meet, as in {@link se.stafett.contracts.payload.Stamp}
 * @param units HSA-ids of those that were called; at least one
 */
public record PlanningCalled(String meetingAt, List<String> units) implements PlanningEvent {
    public PlanningCalled {
        units = List.copyOf(units);
    }
}
