package se.stafett.service.automation;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jboss.logging.Logger;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.EventCodec;
import se.stafett.service.listening.Listener;
import se.stafett.service.storage.KeyDestroyed;
import se.stafett.service.storage.OpenedEvent;
import se.stafett.service.storage.Payloads;
import se.stafett.store.inbox.Consequence;
import se.stafett.store.inbox.Reaction;
import se.stafett.store.keys.Keys;

/**
 * An event of another service that becomes a command of this one: {@code When…Then…}.
 *
 * @param <P> the events among which it is
 */
public abstract class Automation<P> implements Listener {
    private static final Logger LOG = Logger.getLogger(Automation.class);

    private final List<String> kinds;
    private final Payloads<P> payloads;

    /** @param kinds of events that matter to it, without their version, such as {@code handover.completed} */
    protected Automation(EventCodec<P> codec, Keys keys, List<String> kinds) {
        this.payloads = new Payloads<>(codec, keys);
        this.kinds = kinds.stream().map(kind -> kind + ".v").toList();
    }

    /** Gives the command. It may be asked to several times for the same event. */
    protected abstract Uni<Void> react(OpenedEvent<P> event);

    @Override
    public final Consequence of(LogEvent event) {
        return kinds.stream().anyMatch(event.type()::startsWith) ? (Reaction) this::open : new Consequence.Nothing();
    }

    /** What was erased leads to nothing any more. */
    private Uni<Void> open(LogEvent event) {
        return payloads.open(event)
                .chain(this::react)
                .onFailure(KeyDestroyed.class)
                .recoverWithUni(erased -> {
                    LOG.infof("%s passes over event %s: %s", name(), event.id(), erased.getMessage());
                    return Uni.createFrom().voidItem();
                });
    }

    /** For an order that must not fail: one that is refused all the same holds up its patient until someone has looked. */
    protected static Uni<Void> mustBeDone(Obeyed obeyed) {
        return switch (obeyed) {
            case Obeyed.Done done -> Uni.createFrom().voidItem();
            case Obeyed.Refused refused ->
                Uni.createFrom()
                        .failure(new IllegalStateException(
                                "refused as " + refused.refusal().code()));
            case Obeyed.Reserved reserved ->
                Uni.createFrom().failure(new IllegalStateException("held by " + reserved.holder()));
        };
    }
}
