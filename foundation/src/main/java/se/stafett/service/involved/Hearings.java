package se.stafett.service.involved;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.listening.Listener;
import se.stafett.store.inbox.Consequence;
import se.stafett.store.inbox.Effect;
import se.stafett.store.inbox.InOrder;
import se.stafett.store.keys.Keys;

/**
 * The one listener of a service whose parts all need to know who takes part: an event is opened once and committed once for all of
 * them. A service that has such parts subclasses it as a bean.
 */
public abstract class Hearings implements Listener {
    private static final String NAME = "hearings";

    private final Hearing hearing;
    private final List<Hearer> hearers;

    protected Hearings(Keys keys, List<Hearer> hearers) {
        this.hearing = new Hearing(NAME, keys);
        this.hearers = List.copyOf(hearers);
    }

    @Override
    public final String name() {
        return NAME;
    }

    @Override
    public final Consequence of(LogEvent event) {
        return (Effect) this::passOn;
    }

    private Uni<Void> passOn(StatelessSession session, LogEvent event) {
        return hearing.hear(session, event)
                .chain(heard -> InOrder.each(hearers, hearer -> hearer.hear(session, heard)));
    }
}
