package se.stafett.notice.listening;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.notice.rules.Notices;
import se.stafett.notice.storage.NoticeTables;
import se.stafett.service.involved.Hearing;
import se.stafett.service.listening.Listener;
import se.stafett.store.inbox.Consequence;
import se.stafett.store.inbox.Effect;
import se.stafett.store.keys.Keys;

/** Makes notices of events, in the transaction in which they are heard. */
@Singleton
class NoticeListener implements Listener {
    private static final String NAME = "notices";

    private final Hearing hearing;
    private final Notices notices;

    NoticeListener(Keys keys, NoticeSettings settings) {
        this.hearing = new Hearing(NAME, keys);
        this.notices = new Notices(settings.times());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Consequence of(LogEvent event) {
        return (Effect) this::takeDown;
    }

    private Uni<Void> takeDown(StatelessSession session, LogEvent event) {
        return hearing.hear(session, event).chain(heard -> NoticeTables.takeDown(session, event, notices.of(heard)));
    }
}
