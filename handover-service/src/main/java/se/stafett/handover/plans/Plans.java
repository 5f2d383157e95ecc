package se.stafett.handover.plans;

import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.service.copies.PlanCopies;
import se.stafett.store.keys.Keys;

/** This service's own copy of all plans. */
@Singleton
class Plans extends PlanCopies {
    Plans(SessionFactory sessions, Keys keys) {
        super(sessions, keys);
    }
}
