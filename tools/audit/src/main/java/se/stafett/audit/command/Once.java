package se.stafett.audit.command;

import java.util.HashMap;
import java.util.Map;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.LaneId;

/** Leaves out what a broker gives again: a relay that was cut off sends its last events once more. An export has each event once. */
final class Once {
    private final boolean mayRepeat;
    private final Map<LaneId, Long> reached = new HashMap<>();

    Once(boolean mayRepeat) {
        this.mayRepeat = mayRepeat;
    }

    boolean isNew(LogEvent event) {
        if (!mayRepeat) {
            return true;
        }
        LaneId lane = new LaneId(event.source(), event.lane());
        if (event.position() <= reached.getOrDefault(lane, 0L)) {
            return false;
        }
        reached.put(lane, event.position());
        return true;
    }
}
