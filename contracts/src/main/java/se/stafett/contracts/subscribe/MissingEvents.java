package se.stafett.contracts.subscribe;

import java.util.List;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.LaneId;

/** Where a subscriber asks for events that did not come. */
@FunctionalInterface
public interface MissingEvents {
    /** Has nothing: what does not come is missing. */
    MissingEvents NONE = (lane, position) -> List.of();

    /**
     * Events of a lane in order, beginning right after a position; as many as come at once, none when there are no more.
     * What it throws reaches the caller of {@link PlanSubscriber#take}, and the event may then be given again.
     */
    List<LogEvent> after(LaneId lane, long position);
}
