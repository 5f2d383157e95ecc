package se.stafett.store.memory;

import se.stafett.store.EventStore;
import se.stafett.store.EventStoreContract;

class InMemoryEventStoreTest implements EventStoreContract {
    private final EventStore store = new InMemoryEventStore(SOURCE);

    @Override
    public EventStore store() {
        return store;
    }
}
