package se.stafett.store.postgres;

import org.junit.jupiter.api.BeforeEach;
import se.stafett.store.EventStore;
import se.stafett.store.EventStoreContract;

class PostgresEventStoreTest implements EventStoreContract {
    private final TestDatabase database = TestDatabase.plan();
    private final EventStore store = new PostgresEventStore(database.factory(), SOURCE, () -> {});

    @BeforeEach
    void start_empty() {
        database.emptied();
    }

    @Override
    public EventStore store() {
        return store;
    }
}
