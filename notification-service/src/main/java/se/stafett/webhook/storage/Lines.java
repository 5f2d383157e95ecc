package se.stafett.webhook.storage;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.webhook.domain.Outcome;
import se.stafett.webhook.domain.Verdict;

/** The waiting lines: who may send from which, what is first, and what came of it. */
public final class Lines {
    private Lines() {}

    /**
     * What is first in a line.
     *
     * @param once whether it was asked for by hand
     */
    public record First(long number, UUID deliveryId, String body, int attempts, boolean once, String url) {}

    private record Id(UUID id) {}

    /**
     * Puts an event in line for those of the units' subscriptions that take its type. Within a line, events stand in the order
     * in which their transactions commit.
     *
     * @param body as it is sent, in every attempt the same
     * @return for how many subscriptions
     */
    public static Uni<Integer> enqueue(
            StatelessSession session, UUID event, String type, Set<String> units, String body) {
        return Rows.call(
                session,
                Integer.class,
                "webhook.enqueue(cast(:event as uuid), :type, string_to_array(:units, ' '), :body)",
                Map.of("event", event.toString(), "type", type, "units", String.join(" ", units), "body", body));
    }

    /** Lines in which something is due, now for this worker alone. */
    public static Uni<List<UUID>> lease(StatelessSession session, String me, Duration lease, int most) {
        return Rows.all(
                        session,
                        Id.class,
                        "select line as id from webhook.lease_lines(:me, make_interval(secs => :lease), :most) line",
                        Map.of("me", me, "lease", seconds(lease), "most", most))
                .map(rows -> rows.stream().map(Id::id).toList());
    }

    /** What is first in the line, if it is due and the line still this worker's. */
    public static Uni<Optional<First>> first(StatelessSession session, String me, UUID line) {
        return Rows.first(session, First.class, """
                select number, delivery_id as "deliveryId", body, attempts, once, url
                from webhook.line l join webhook.subscription s using (subscription_id), lateral (
                    select * from webhook.delivery d where d.subscription_id = l.subscription_id and d.state = 'waiting'
                    order by d.number limit 1) d
                where l.subscription_id = cast(:line as uuid) and l.owner = :me and s.status = 'active'
                and d.next_at <= clock_timestamp()
                """, Map.of("me", me, "line", line.toString()));
    }

    /**
     * Writes down what came of an attempt.
     *
     * @return whether the line is still this worker's
     */
    public static Uni<Boolean> settle(
            StatelessSession session,
            String me,
            Duration lease,
            UUID line,
            long number,
            Outcome outcome,
            Verdict verdict) {
        return Rows.call(
                session,
                Boolean.class,
                "webhook.settle(:me, make_interval(secs => :lease), cast(:line as uuid), :number, :state, :outcome,"
                        + " make_interval(secs => :pause), :gone)",
                Map.of(
                        "me", me,
                        "lease", seconds(lease),
                        "line", line.toString(),
                        "number", number,
                        "state", state(verdict),
                        "outcome", outcome.code(),
                        "pause", pause(verdict),
                        "gone", verdict instanceof Verdict.ReceiverGone));
    }

    public static Uni<Boolean> release(StatelessSession session, String me, UUID line) {
        return Rows.call(
                session,
                Boolean.class,
                "webhook.release(:me, cast(:line as uuid))",
                Map.of("me", me, "line", line.toString()));
    }

    /** Gives back what a worker of this name held when it ended. */
    public static Uni<Integer> releaseAll(StatelessSession session, String me) {
        return Rows.change(
                session,
                "update webhook.line set owner = null, leased_until = '-infinity' where owner = :me",
                Map.of("me", me));
    }

    /** Forgets what was delivered long ago, and what waited for subscriptions that were removed; the dead stay. */
    public static Uni<Integer> forget(StatelessSession session, Duration after) {
        Map<String, Object> arguments = Map.of("after", seconds(after));
        return Rows.change(session, """
                        delete from webhook.delivery d using webhook.subscription s
                        where s.subscription_id = d.subscription_id and (
                            d.state = 'delivered' and d.settled_at < clock_timestamp() - make_interval(secs => :after)
                            or s.status = 'removed' and s.changed_at < clock_timestamp() - make_interval(secs => :after))
                        """, arguments)
                .call(() -> Rows.change(
                        session,
                        "delete from webhook.command where carried_out_at < clock_timestamp() - make_interval(secs => :after)",
                        arguments));
    }

    private static String state(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Delivered delivered -> "delivered";
            case Verdict.Dead dead -> "dead";
            case Verdict.TriedAgain again -> "waiting";
            case Verdict.ReceiverGone gone -> "waiting";
        };
    }

    private static double pause(Verdict verdict) {
        return verdict instanceof Verdict.TriedAgain again ? seconds(again.in()) : 0.0;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
