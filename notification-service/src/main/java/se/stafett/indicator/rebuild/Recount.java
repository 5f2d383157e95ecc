package se.stafett.indicator.rebuild;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jboss.logging.Logger;
import se.stafett.indicator.listening.Counting;
import se.stafett.indicator.storage.Rebuilds;
import se.stafett.indicator.storage.Rebuilds.Rebuild;
import se.stafett.service.listening.WholeLog;
import se.stafett.store.postgres.Sessions;

/** Goes on with what was asked for until it is done, also after a restart. */
@Singleton
class Recount {
    private static final Logger LOG = Logger.getLogger(Recount.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Sessions sessions;
    private final WholeLog log;
    private final Counting counting;
    private Cancellable work = () -> {};

    Recount(SessionFactory factory, WholeLog log, Counting counting) {
        this.sessions = new Sessions(factory);
        this.log = log;
        this.counting = counting;
    }

    void start(@Observes StartupEvent event) {
        goOn();
    }

    void stop(@Observes ShutdownEvent event) {
        work.cancel();
    }

    /** Forgets everything and begins; what is going on already goes on. */
    Uni<Rebuild> ask() {
        return sessions.inTransaction(session -> Rebuilds.ask(session, counting.name()))
                .invoke(this::goOn);
    }

    private void goOn() {
        work = sessions.use(Rebuilds::latest)
                .chain(rebuild -> rebuild.doneAt() == null
                        ? again(rebuild)
                        : Uni.createFrom().voidItem())
                .onFailure()
                .invoke(failure -> LOG.warnf("counting anew waits: %s", failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .subscribe()
                .with(done -> {}, failure -> LOG.error("counting anew was given up", failure));
    }

    private Uni<Void> again(Rebuild rebuild) {
        return log.to(counting)
                .chain(() -> sessions.use(session -> Rebuilds.done(session, rebuild)))
                .invoke(done -> LOG.infof("counted anew what was asked for at %s", rebuild.askedAt()))
                .replaceWithVoid();
    }
}
