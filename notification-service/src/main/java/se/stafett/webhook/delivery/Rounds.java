package se.stafett.webhook.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jboss.logging.Logger;
import se.stafett.store.postgres.Sessions;
import se.stafett.webhook.address.AllowedTargets;
import se.stafett.webhook.address.Names;
import se.stafett.webhook.domain.RetrySchedule;
import se.stafett.webhook.sending.Sender;
import se.stafett.webhook.storage.Lines;
import se.stafett.webhook.storage.Secrets;

/** Lets the courier look for work as long as the service runs, and forgets what was delivered long ago. */
@Singleton
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    // Beside the time-out of an attempt: time for the database.
    private static final Duration SLACK = Duration.ofSeconds(30);
    private static final Duration TIDYING = Duration.ofHours(1);

    private final Sessions sessions;
    private final Courier courier;
    private final WebhookSettings settings;
    private final List<Cancellable> rounds = new ArrayList<>();

    Rounds(
            Vertx vertx,
            SessionFactory factory,
            Secrets secrets,
            Names names,
            AllowedTargets allowed,
            WebhookSettings settings,
            CourierMeters meters,
            Clock clock,
            @ConfigProperty(name = "stafett.instance") String instance) {
        this.sessions = new Sessions(factory);
        this.settings = settings;
        Sender sender = new Sender(vertx, new HttpClientOptions(), names, allowed, settings.timeout(), clock);
        this.courier = new Courier(
                sessions,
                secrets,
                sender,
                new RetrySchedule(settings.pauses()),
                instance,
                settings.timeout().plus(SLACK),
                settings.atOnce(),
                clock,
                () -> ThreadLocalRandom.current().nextDouble(),
                meters::count);
    }

    void start(@Observes StartupEvent event) {
        rounds.add(every(settings.look(), courier::takeOver, courier::look));
        rounds.add(every(TIDYING, this::forget, this::forget));
    }

    void stop(@Observes ShutdownEvent event) {
        courier.stop();
        rounds.forEach(Cancellable::cancel);
    }

    private Uni<Integer> forget() {
        return sessions.use(session -> Lines.forget(session, settings.keep()));
    }

    /** One round after the other, each after a pause; a round that fails, as when the database is away, is followed by the next. */
    private static Cancellable every(
            Duration pause, Supplier<Uni<? extends Integer>> first, Supplier<Uni<? extends Integer>> then) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().uni(surely(first)),
                        Multi.createBy()
                                .repeating()
                                .uni(() -> surely(then))
                                .withDelay(pause)
                                .indefinitely())
                .subscribe()
                .with(done -> {});
    }

    private static Uni<Integer> surely(Supplier<Uni<? extends Integer>> round) {
        return Uni.createFrom().deferred(round).onFailure().recoverWithItem(failure -> {
            LOG.warnf("webhooks wait: %s", failure.toString());
            return 0;
        });
    }
}
