package se.stafett.service.meters;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jboss.logging.Logger;
import se.stafett.store.postgres.Sessions;

/** Looks at the database as long as the service runs. All replicas see the same; whoever sums up takes the highest. */
@Singleton
class Looks {
    private static final Logger LOG = Logger.getLogger(Looks.class);

    private final Sessions sessions;
    private final Map<Looked, Levels> all = new HashMap<>();
    private final Duration every;
    private Cancellable rounds = () -> {};

    Looks(
            SessionFactory factory,
            MeterRegistry registry,
            @All List<Looked> looked,
            @ConfigProperty(name = "stafett.meters.every") Duration every) {
        this.sessions = new Sessions(factory);
        this.every = every;
        looked.forEach(one -> all.put(one, new Levels(registry, one.levels())));
    }

    void start(@Observes StartupEvent event) {
        rounds = Multi.createBy()
                .repeating()
                .uni(this::round)
                .withDelay(every)
                .indefinitely()
                .subscribe()
                .with(looked -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.cancel();
    }

    private Uni<Integer> round() {
        return Multi.createFrom()
                .iterable(all.entrySet())
                .onItem()
                .transformToUniAndConcatenate(one -> look(one.getKey(), one.getValue()))
                .collect()
                .asList()
                .map(List::size);
    }

    private Uni<Integer> look(Looked looked, Levels levels) {
        return sessions.use(session -> session.createNativeQuery(looked.query(), Object[].class)
                        .getResultList())
                .map(rows -> {
                    levels.found(figures(rows));
                    return rows.size();
                })
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("nothing can be seen of the database: %s", failure.toString());
                    levels.failed();
                    return 0;
                });
    }

    private static Map<Levels.Place, Double> figures(List<Object[]> rows) {
        Map<Levels.Place, Double> figures = new HashMap<>();
        rows.forEach(row ->
                figures.put(new Levels.Place((String) row[0], (String) row[1]), ((Number) row[2]).doubleValue()));
        return figures;
    }
}
