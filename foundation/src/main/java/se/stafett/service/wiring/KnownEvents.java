package se.stafett.service.wiring;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import se.stafett.service.meters.MeteredStore;
import se.stafett.service.storage.History;

/** Lets every type of event that the service can publish be counted from zero. */
@Singleton
class KnownEvents {
    private final MeteredStore store;
    private final List<History<?, ?, ?, ?>> histories;

    KnownEvents(MeteredStore store, @All List<History<?, ?, ?, ?>> histories) {
        this.store = store;
        this.histories = histories;
    }

    void start(@Observes StartupEvent event) {
        histories.stream().flatMap(history -> history.eventTypes().stream()).forEach(store::knows);
    }
}
