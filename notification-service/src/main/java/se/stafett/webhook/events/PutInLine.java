package se.stafett.webhook.events;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.involved.Heard;
import se.stafett.service.involved.Hearer;
import se.stafett.webhook.storage.Lines;

/** Puts every event in the lines of the units that take part in the thing that it happened to. */
@Singleton
class PutInLine implements Hearer {
    @Override
    public Uni<Void> hear(StatelessSession session, Heard heard) {
        Set<String> units = heard.units();
        if (units.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        LogEvent event = heard.event();
        return Lines.enqueue(session, event.id(), event.type(), units, WebhookBody.of(event))
                .replaceWithVoid();
    }
}
