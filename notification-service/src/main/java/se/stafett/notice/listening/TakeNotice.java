package se.stafett.notice.listening;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.notice.rules.Notices;
import se.stafett.notice.storage.NoticeTables;
import se.stafett.service.involved.Heard;
import se.stafett.service.involved.Hearer;

/** Makes notices of events, in the transaction in which they are heard. */
@Singleton
class TakeNotice implements Hearer {
    private final Notices notices;

    TakeNotice(NoticeSettings settings) {
        this.notices = new Notices(settings.times());
    }

    @Override
    public Uni<Void> hear(StatelessSession session, Heard heard) {
        return NoticeTables.takeDown(session, heard.event(), notices.of(heard));
    }
}
