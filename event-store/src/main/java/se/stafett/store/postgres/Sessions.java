package se.stafett.store.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/**
 * Stateless sessions, one for each piece of work and never shared: the factory's own {@code withSession} would hand the
 * same session to two pieces of work that run side by side in one request.
 *
 * <p>Work is one chain of Unis that touches nothing but its session: no HTTP, no Kafka, no blocking. It may be subscribed
 * to on any thread; the answer comes on an event loop.
 */
public final class Sessions {
    private final SessionFactory factory;

    public Sessions(SessionFactory factory) {
        this.factory = factory;
    }

    /** Runs the work without a transaction: each statement commits by itself. */
    public <T> Uni<T> use(Function<StatelessSession, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> factory.openStatelessSession()
                        .chain(session -> Uni.createFrom()
                                .deferred(() -> work.apply(session))
                                .onTermination()
                                .call(session::close)))
                .runSubscriptionOn(Sessions::onEventLoop);
    }

    /** Runs the work in a transaction, which is rolled back when the work fails or is cancelled. */
    public <T> Uni<T> inTransaction(Function<StatelessSession, Uni<T>> work) {
        return use(session -> session.withTransaction(transaction -> work.apply(session)));
    }

    /** Sessions live on event loops. Outside Vert.x Hibernate finds one by itself, but not on a worker of Vert.x. */
    private static void onEventLoop(Runnable subscription) {
        Context current = Vertx.currentContext();
        if (current == null || Context.isOnEventLoopThread()) {
            subscription.run();
        } else {
            ((ContextInternal) current)
                    .owner()
                    .createEventLoopContext()
                    .duplicate()
                    .runOnContext(loop -> subscription.run());
        }
    }
}
