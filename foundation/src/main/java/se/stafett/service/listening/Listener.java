package se.stafett.service.listening;

import se.stafett.contracts.event.LogEvent;
import se.stafett.store.inbox.Consequence;

/**
 * One purpose for which a service listens to others. Each keeps its own place in every lane, so that none holds up another;
 * a new one begins with the first event there ever was.
 */
public interface Listener {
    /** Names the listener for ever: how far it has come is kept under this name. */
    String name();

    /** What an event leads to. Asked for every event of the topics that the service listens to. */
    Consequence of(LogEvent event);
}
