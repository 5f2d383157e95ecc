package se.stafett.edge.probe;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import se.stafett.store.EventStore;
import se.stafett.store.memory.InMemoryEventStore;
import se.stafett.store.memory.InMemoryKeys;

/** What the probe service stands on. */
class Memory {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    EventStore store() {
        return new InMemoryEventStore("/probe");
    }

    @Produces
    @Singleton
    InMemoryKeys keys() {
        return new InMemoryKeys();
    }
}
