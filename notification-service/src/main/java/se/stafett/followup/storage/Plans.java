package se.stafett.followup.storage;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.copies.PlanCopies;
import se.stafett.store.keys.Keys;

/**
 * This service's own copy of all plans, and with them of everything else, from which whole journeys are told. It hears an event
 * before those do who act on the plan as the event left it.
 */
@Singleton
@Priority(Plans.BEFORE_ALL_OTHERS)
public class Plans extends PlanCopies {
    static final int BEFORE_ALL_OTHERS = 1_000;

    Plans(SessionFactory sessions, Keys keys) {
        super(sessions, keys);
    }

    @Override
    public String name() {
        return "copies";
    }

    @Override
    protected boolean keeps(LogEvent event) {
        return true;
    }
}
