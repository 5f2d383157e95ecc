package se.stafett.contracts.discharge;

import java.util.List;
import se.stafett.contracts.payload.Stamp;

/**
 * A call to planning; its terms are those of {@link PlanningCalled}.
 *
 * @param called who called, and when
 */
public record PlanningCall(String meetingAt, List<String> units, Stamp called) {
    public PlanningCall {
        units = List.copyOf(units);
    }
}
