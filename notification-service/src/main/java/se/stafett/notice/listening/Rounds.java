package se.stafett.notice.listening;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.stafett.notice.storage.NoticeTables;
import se.stafett.store.postgres.Sessions;

/** Looks, as long as the service runs, whether the time of a notice has come. */
@Singleton
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int AT_ONCE = 500;

    private final Sessions sessions;
    private final Duration look;
    private @Nullable Cancellable rounds;

    Rounds(SessionFactory factory, NoticeSettings settings) {
        this.sessions = new Sessions(factory);
        this.look = settings.look();
    }

    void start(@Observes StartupEvent event) {
        rounds = Multi.createBy()
                .repeating()
                .uni(this::round)
                .withDelay(look)
                .indefinitely()
                .subscribe()
                .with(given -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        if (rounds != null) {
            rounds.cancel();
        }
    }

    /** A round that fails, as when the database is away, is followed by the next. */
    private Uni<Integer> round() {
        return sessions.use(session -> NoticeTables.fallDue(session, AT_ONCE))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("notices wait: %s", failure.toString());
                    return 0;
                });
    }
}
