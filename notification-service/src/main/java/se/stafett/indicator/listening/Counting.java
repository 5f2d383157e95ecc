package se.stafett.indicator.listening;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.indicator.domain.Track;
import se.stafett.indicator.domain.rules.Cases;
import se.stafett.indicator.messaging.CountedEvents;
import se.stafett.indicator.messaging.Tracking;
import se.stafett.indicator.storage.Tracks;
import se.stafett.service.listening.Listener;
import se.stafett.store.inbox.Consequence;
import se.stafett.store.inbox.Effect;
import se.stafett.store.keys.Keys;

/**
 * Counts, in the transaction in which an event is taken in. What an event changes is read, changed and kept under a lock of its lane, so
 * that events of one patient from several services do not lose each other.
 */
@Singleton
public class Counting implements Listener {
    private static final String NAME = "indicators";

    private final Keys keys;

    Counting(Keys keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Consequence of(LogEvent event) {
        return CountedEvents.include(event.type()) ? (Effect) this::count : new Consequence.Nothing();
    }

    private Uni<Void> count(StatelessSession session, LogEvent event) {
        return opened(event)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : count(session, event, found.get().event()));
    }

    private static Uni<Void> count(StatelessSession session, LogEvent event, Object said) {
        return Tracks.open(session, event).chain(before -> {
            Track after = Tracking.after(before, event, said);
            return after.equals(before)
                    ? Uni.createFrom().voidItem()
                    : Tracks.keep(session, event.patientRef(), after, Cases.of(after));
        });
    }

    /** Empty where the patient's key has been destroyed: what nobody can read counts no more. */
    private Uni<Optional<AuthoredEvent<?>>> opened(LogEvent event) {
        ProtectedPayload payload = ProtectedPayload.read(event.payload());
        return keys.byId(payload.kid())
                .map(found -> found.map(key -> AnyEvent.decode(event.type(), payload.open(key, event.id()))));
    }
}
