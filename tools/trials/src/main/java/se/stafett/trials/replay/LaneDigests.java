package se.stafett.trials.replay;

import java.util.Map;
import java.util.TreeMap;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.rebuild.LaneHead;
import se.stafett.contracts.rebuild.LaneId;
import se.stafett.contracts.rebuild.PlanRebuild;

/** How far each lane was taken in, and the digest of all its plans. */
final class LaneDigests {
    private LaneDigests() {}

    /** Of the lanes of which the rebuild has seen something, as {@code position digest}. */
    static Map<Integer, String> of(PlanRebuild rebuild) {
        Map<Integer, String> digests = new TreeMap<>();
        for (int lane = 0; lane < Lane.COUNT; lane++) {
            LaneId id = new LaneId(MadeLog.SOURCE, lane);
            LaneHead head = rebuild.head(id);
            if (head.position() > 0) {
                digests.put(lane, head.position() + " " + rebuild.laneDigest(id));
            }
        }
        return digests;
    }
}
