package se.stafett.contracts.rebuild;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;

/**
 * Checks the chain of every lane without any key: nothing lost, doubled, swapped or altered. Of any service's log, since it does
 * not look into payloads. Memory: one head a lane. Used by one thread.
 */
public final class LogVerifier {
    private final Map<LaneId, LaneChain> lanes = new HashMap<>();

    /** Takes in one event; answers with the report of its lane if that cannot go on. Events seen before are passed over. */
    public @Nullable LaneHalt take(LogEvent event) {
        LaneChain lane = lanes.computeIfAbsent(new LaneId(event.source(), event.lane()), id -> new LaneChain());
        if (lane.hasSeen(event)) {
            return null;
        }
        LaneHalt lasting = lane.lastingHalt();
        if (lasting != null) {
            return lasting;
        }
        Flaw flaw = lane.check(event);
        if (flaw != null) {
            return lane.halt(event, flaw);
        }
        lane.advance(event);
        return null;
    }

    /** How far each lane has been found in order. */
    public Map<LaneId, LaneHead> heads() {
        return lanes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, lane -> lane.getValue().head()));
    }

    /** The lanes that cannot go on. */
    public List<LaneHalt> halts() {
        return lanes.values().stream()
                .map(LaneChain::halt)
                .filter(Objects::nonNull)
                .toList();
    }
}
