package se.stafett.webhook.delivery;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.jboss.logging.Logger;
import se.stafett.store.postgres.Sessions;
import se.stafett.webhook.address.TargetUrl;
import se.stafett.webhook.domain.Outcome;
import se.stafett.webhook.domain.RetrySchedule;
import se.stafett.webhook.domain.Verdict;
import se.stafett.webhook.sending.Sender;
import se.stafett.webhook.signing.SignedMessage;
import se.stafett.webhook.signing.WebhookSecret;
import se.stafett.webhook.storage.Lines;
import se.stafett.webhook.storage.Lines.First;
import se.stafett.webhook.storage.Secrets;

/**
 * Sends from the waiting lines. Guaranteed: within a line one at a time and in order, each until it is delivered or dead; a line
 * is sent from by one courier at a time, as long as its lease lasts; whatever a receiver does, the other lines go on.
 *
 * <p>Not guaranteed: that a receiver gets a delivery once only. The answer, or the courier, may be lost on the way; the id in
 * {@code webhook-id} tells a repetition.
 */
final class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class);

    private final Sessions sessions;
    private final Secrets secrets;
    private final Sender sender;
    private final RetrySchedule schedule;
    private final String me;
    private final Duration lease;
    private final int atOnce;
    private final Clock clock;
    private final DoubleSupplier chance;
    private final Consumer<Verdict> meters;
    private final AtomicInteger busy = new AtomicInteger();
    private volatile boolean stopped;

    /**
     * @param me names this courier among all
     * @param lease longer than an attempt can take
     * @param atOnce from how many lines at the most it sends at the same time
     * @param chance 0 up to 1
     * @param meters are told what becomes of each attempt
     */
    Courier(
            Sessions sessions,
            Secrets secrets,
            Sender sender,
            RetrySchedule schedule,
            String me,
            Duration lease,
            int atOnce,
            Clock clock,
            DoubleSupplier chance,
            Consumer<Verdict> meters) {
        this.sessions = sessions;
        this.secrets = secrets;
        this.sender = sender;
        this.schedule = schedule;
        this.me = me;
        this.lease = lease;
        this.atOnce = atOnce;
        this.clock = clock;
        this.chance = chance;
        this.meters = meters;
    }

    /** Before the first look: what an earlier process of this name held is free again. */
    Uni<Integer> takeOver() {
        return sessions.use(session -> Lines.releaseAll(session, me));
    }

    /** Takes lines in which something is due and begins to send from them; how many. Does not wait for what comes of it. */
    Uni<Integer> look() {
        int free = atOnce - busy.get();
        if (stopped || free <= 0) {
            return Uni.createFrom().item(0);
        }
        return sessions.use(session -> Lines.lease(session, me, lease, free)).map(this::begin);
    }

    /** Begins nothing more. What is on its way is settled if its answer comes in time, and otherwise tried again later. */
    void stop() {
        stopped = true;
    }

    private int begin(List<UUID> lines) {
        lines.forEach(line -> {
            busy.incrementAndGet();
            sendFrom(line)
                    .onTermination()
                    .invoke(busy::decrementAndGet)
                    .subscribe()
                    .with(done -> {}, failure -> LOG.warnf(failure, "cannot send from line %s; later again", line));
        });
        return lines.size();
    }

    private Uni<Boolean> sendFrom(UUID line) {
        return Multi.createBy()
                .repeating()
                .uni(() -> sendFirst(line))
                .whilst(more -> more && !stopped)
                .collect()
                .last()
                .chain(() -> sessions.use(session -> Lines.release(session, me, line)));
    }

    /** Whether there may be more to send at once. */
    private Uni<Boolean> sendFirst(UUID line) {
        return sessions.use(session -> Lines.first(session, me, line))
                .chain(first -> first.map(one -> attempt(line, one))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> attempt(UUID line, First first) {
        return sessions.use(session -> secrets.valid(session, line))
                .chain(valid -> sender.send(TargetUrl.of(first.url()), message(first, valid)))
                .chain(outcome -> settle(line, first, outcome));
    }

    private SignedMessage message(First first, List<WebhookSecret> valid) {
        return new SignedMessage(first.deliveryId().toString(), clock.instant(), first.body(), valid);
    }

    private Uni<Boolean> settle(UUID line, First first, Outcome outcome) {
        Verdict verdict = schedule.after(first.attempts() + 1, first.once(), outcome, chance.getAsDouble());
        boolean next = verdict instanceof Verdict.Delivered || verdict instanceof Verdict.Dead;
        return sessions.use(session -> Lines.settle(session, me, lease, line, first.number(), outcome, verdict))
                .invoke(() -> meters.accept(verdict))
                .map(mine -> mine && next);
    }
}
