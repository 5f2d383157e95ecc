package se.stafett.audit.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.LaneId;

/**
 * Leaves out what a broker gives again, as it may after a relay was cut off, and tells it from what contradicts what came before. The
 * last thousand events of a lane are compared by hash. Of a repetition that begins further back each event must follow from the one
 * before it: where it reaches those thousand, one equal hash vouches for all of it. One that breaks off earlier cannot be compared, and
 * counts as a contradiction.
 */
final class Repeats {
    private final EventTaker taker;
    private final Map<LaneId, Recent> lanes = new HashMap<>();
    private final Map<LaneId, LogEvent> farBack = new HashMap<>();

    Repeats(EventTaker taker) {
        this.taker = taker;
    }

    /** Takes the next event of the broker. */
    void take(LogEvent event) {
        LaneId id = new LaneId(event.source(), event.lane());
        Recent recent = lanes.computeIfAbsent(id, lane -> new Recent());
        @Nullable LogEvent before = farBack.remove(id);
        if (before != null && !follows(event, before)) {
            taker.forked(before);
        }
        if (recent.isNew(event)) {
            recent.keep(event);
            taker.accept(event);
        } else if (!event.isIntact() || (recent.holds(event.position()) && !recent.holds(event))) {
            taker.forked(event);
        } else if (!recent.holds(event.position())) {
            farBack.put(id, event);
        }
    }

    /** All has been read. */
    void end() {
        farBack.values().forEach(taker::forked);
        farBack.clear();
    }

    private static boolean follows(LogEvent event, LogEvent before) {
        return event.position() == before.position() + 1 && event.prevHash().equals(before.hash()) && event.isIntact();
    }
}
