package se.stafett.service.wiring;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import se.stafett.service.automation.Waker;

/** Lets all wakers look, every second, from the first moment to the last. */
@Singleton
class Clockwork {
    private static final Logger LOG = Logger.getLogger(Clockwork.class);
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final List<Waker<?, ?, ?>> wakers;
    private Cancellable beat = () -> {};

    Clockwork(@All List<Waker<?, ?, ?>> wakers) {
        this.wakers = wakers;
    }

    void start(@Observes StartupEvent event) {
        beat = Multi.createFrom()
                .iterable(wakers)
                .onItem()
                .transformToMulti(Clockwork::beats)
                .merge()
                .subscribe()
                .with(woken -> {}, failure -> LOG.error("The clock stands still", failure));
    }

    /** A beat that comes while the one before is still at work is left out. */
    private static Multi<Integer> beats(Waker<?, ?, ?> waker) {
        return Multi.createFrom()
                .ticks()
                .every(BEAT)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(
                        tick -> waker.wakeAll().onFailure().recoverWithUni(failure -> {
                            LOG.warnf("The clock waits: %s", failure);
                            return Uni.createFrom().item(0);
                        }));
    }

    void stop(@Observes ShutdownEvent event) {
        beat.cancel();
    }
}
