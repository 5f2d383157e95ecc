package se.stafett.store.relay;

import java.util.List;
import se.stafett.contracts.event.LogEvent;

/** Told what the relay does, for metrics, health and logs. Called on the relay's thread: must not block. */
public interface RelayListener {
    /** Listens to nothing. */
    RelayListener NONE = new RelayListener() {};

    /** The relay has so many lanes now. */
    default void leased(int lanes) {}

    /** These are with the receiver. The oldest recorded time among them tells how far the relay lags behind. */
    default void published(List<LogEvent> events) {}

    /** An attempt failed; the relay tries again after a while, from the last place that is certain. */
    default void failed(Throwable failure) {}

    /** The relay gave up, since no further attempt can succeed; only a change of the set-up and a restart help. */
    default void halted(UnsuitableTopic reason) {}
}
