package se.stafett.webhook.events;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.involved.Heard;
import se.stafett.service.involved.Hearing;
import se.stafett.service.listening.Listener;
import se.stafett.store.inbox.Consequence;
import se.stafett.store.inbox.Effect;
import se.stafett.store.keys.Keys;
import se.stafett.webhook.storage.Lines;

/** Puts every event in the lines of the units that take part in the thing that it happened to. */
@Singleton
class WebhookListener implements Listener {
    private static final String NAME = "webhooks";

    private final Hearing hearing;

    WebhookListener(Keys keys) {
        this.hearing = new Hearing(NAME, keys);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Consequence of(LogEvent event) {
        return (Effect) this::passOn;
    }

    private Uni<Void> passOn(StatelessSession session, LogEvent event) {
        return hearing.hear(session, event)
                .chain(heard -> heard.units().isEmpty() ? Uni.createFrom().voidItem() : enqueue(session, heard));
    }

    private static Uni<Void> enqueue(StatelessSession session, Heard heard) {
        LogEvent event = heard.event();
        return Lines.enqueue(session, event.id(), event.type(), heard.units(), WebhookBody.of(event))
                .replaceWithVoid();
    }
}
