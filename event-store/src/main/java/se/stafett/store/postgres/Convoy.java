package se.stafett.store.postgres;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Carries what is asked of the database there together: what comes while others are under way goes in one statement, and
 * each gets an answer of its own. Nobody waits for company: what finds room goes at once. No two loads under way have a
 * lane in common, so that none waits for another in the database, and what comes for one lane goes in the order it came.
 */
final class Convoy<Q, A> {
    private final Function<List<Q>, Uni<List<A>>> carry;
    private final ToLongFunction<Q> lane;
    private final int ways;
    private final int most;
    private final List<Waiting<Q, A>> waiting = new ArrayList<>();
    private int underWay;
    private long lanesUnderWay;

    /**
     * @param carry takes a load in the order of its lanes; gives an answer for each, or fails as a whole
     * @param lane of a question, as a set of lanes: a bit, or none when it has no lane
     * @param ways how many loads are under way at a time
     * @param most how many questions make the largest load
     */
    Convoy(Function<List<Q>, Uni<List<A>>> carry, ToLongFunction<Q> lane, int ways, int most) {
        this.carry = carry;
        this.lane = lane;
        this.ways = ways;
        this.most = most;
    }

    /** Its answer, on the event loop of who asks, if it has one. */
    Uni<A> take(Q asked) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = Context.isOnEventLoopThread() ? Vertx.currentContext() : null;
            join(new Waiting<>(asked, lane.applyAsLong(asked), context, emitter));
            departAll();
        });
    }

    private synchronized void join(Waiting<Q, A> one) {
        waiting.add(one);
    }

    private void departAll() {
        for (List<Waiting<Q, A>> load = load(); !load.isEmpty(); load = load()) {
            depart(load);
        }
    }

    /** Who can go now. */
    private synchronized List<Waiting<Q, A>> load() {
        List<Waiting<Q, A>> load = new ArrayList<>();
        if (underWay < ways) {
            waiting.removeIf(one -> load.size() < most && (one.lane() & lanesUnderWay) == 0 && load.add(one));
        }
        if (!load.isEmpty()) {
            load.sort((one, other) -> Long.compareUnsigned(one.lane(), other.lane()));
            underWay++;
            lanesUnderWay |= lanes(load);
        }
        return load;
    }

    private synchronized void arrived(List<Waiting<Q, A>> load) {
        underWay--;
        lanesUnderWay &= ~lanes(load);
    }

    private static <Q, A> long lanes(List<Waiting<Q, A>> load) {
        return load.stream().mapToLong(Waiting::lane).reduce(0, (some, more) -> some | more);
    }

    private void depart(List<Waiting<Q, A>> load) {
        Uni.createFrom()
                .deferred(() -> carry.apply(load.stream().map(Waiting::asked).toList()))
                .onTermination()
                .invoke(() -> arrived(load))
                .subscribe()
                .with(answers -> told(load, answers), failure -> failed(load, failure));
    }

    private void told(List<Waiting<Q, A>> load, List<A> answers) {
        departAll();
        for (int i = 0; i < load.size(); i++) {
            load.get(i).answer(answers.get(i));
        }
    }

    /**
     * What the database refused is nobody's but the one's whom it was refused for: all are sent again, each alone. One that was
     * alone is sent again when PostgreSQL ended it for another's sake, as it does with one of two that wait in a circle.
     */
    private void failed(List<Waiting<Q, A>> load, Throwable failure) {
        departAll();
        if (ofTheDatabase(failure)
                .filter(told -> load.size() > 1 || isLostToOthers(told))
                .isPresent()) {
            load.forEach(one -> carry.apply(List.of(one.asked()))
                    .subscribe()
                    .with(answers -> one.answer(answers.getFirst()), one::fail));
        } else {
            load.forEach(one -> one.fail(failure));
        }
    }

    private static Optional<SQLException> ofTheDatabase(@Nullable Throwable failure) {
        if (failure instanceof SQLException told) {
            return Optional.of(told);
        }
        return failure == null ? Optional.empty() : ofTheDatabase(failure.getCause());
    }

    // Class 40: all of it has been undone.
    private static boolean isLostToOthers(SQLException told) {
        return String.valueOf(told.getSQLState()).startsWith("40");
    }

    private record Waiting<Q, A>(
            Q asked, long lane, @Nullable Context context, UniEmitter<? super A> emitter) {
        void answer(A answer) {
            there(() -> emitter.complete(answer));
        }

        void fail(Throwable failure) {
            there(() -> emitter.fail(failure));
        }

        private void there(Runnable telling) {
            if (context == null || context.equals(Vertx.currentContext())) {
                telling.run();
            } else {
                context.runOnContext(then -> telling.run());
            }
        }
    }
}
