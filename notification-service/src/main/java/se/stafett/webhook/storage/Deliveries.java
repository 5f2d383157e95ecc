package se.stafett.webhook.storage;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What was put in line, for those who look after it. */
public final class Deliveries {
    private static final String COLUMNS = """
            select number, delivery_id as "deliveryId", event_id as "eventId", type, state, attempts, outcome,
                queued_at as "queuedAt", case when state = 'waiting' then next_at end as "nextAt", settled_at as "settledAt"
            from webhook.delivery
            """;

    private Deliveries() {}

    /**
     * One delivery, without what it says.
     *
     * @param outcome of the last attempt, absent before the first
     * @param nextAt when it is tried next, once it is first in line; absent when it is settled
     */
    public record Delivery(
            long number,
            UUID deliveryId,
            UUID eventId,
            String type,
            String state,
            int attempts,
            @Nullable String outcome,
            Instant queuedAt,
            @Nullable Instant nextAt,
            @Nullable Instant settledAt) {}

    /**
     * In the order in which they stand in line.
     *
     * @param state waiting, delivered or dead; all when empty
     * @param after the number of the last that has been seen
     */
    public static Uni<List<Delivery>> of(
            StatelessSession session, UUID subscription, Optional<String> state, long after, int most) {
        return Rows.all(
                session,
                Delivery.class,
                COLUMNS + """
                         where subscription_id = cast(:line as uuid) and number > :after
                         and (:state = '' or state = :state) order by number limit :most
                        """,
                Map.of("line", subscription.toString(), "after", after, "state", state.orElse(""), "most", most));
    }

    public static Uni<Optional<Delivery>> find(StatelessSession session, UUID subscription, UUID delivery) {
        return Rows.first(
                session,
                Delivery.class,
                COLUMNS + " where subscription_id = cast(:line as uuid) and delivery_id = cast(:delivery as uuid)",
                Map.of("line", subscription.toString(), "delivery", delivery.toString()));
    }

    /** Puts a settled one at the end of its line, for one more attempt; false if it is not settled. */
    public static Uni<Boolean> again(StatelessSession session, UUID subscription, UUID delivery) {
        return Rows.call(
                session,
                Boolean.class,
                "webhook.redeliver(cast(:line as uuid), cast(:delivery as uuid))",
                Map.of("line", subscription.toString(), "delivery", delivery.toString()));
    }
}
