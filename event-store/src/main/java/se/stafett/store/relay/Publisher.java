package se.stafett.store.relay;

import io.smallrye.mutiny.Uni;
import java.util.List;
import se.stafett.contracts.event.LogEvent;

/** Where the relay carries events to. */
@FunctionalInterface
public interface Publisher {
    /**
     * Publishes the events: those of a lane in the order given, and none of a lane after one of it that failed.
     *
     * @return completes when every event is safe with the receiver; fails when that is not certain for one of them, and
     *     some may then have arrived all the same
     */
    Uni<Void> publish(List<LogEvent> events);
}
