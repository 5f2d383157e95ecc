package se.stafett.webhook.storage;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.webhook.domain.Subscription;
import se.stafett.webhook.domain.SubscriptionStatus;
import se.stafett.webhook.domain.TypePattern;

/** The subscriptions as they are, and how their lines stand. */
public final class Subscriptions {
    private static final String COLUMNS =
            "subscription_id as id, unit, url, array_to_string(types, ' ') as types, status, version";
    private static final String BY_ID = " from webhook.subscription where subscription_id = cast(:id as uuid)";

    private Subscriptions() {}

    /**
     * A subscription and its line.
     *
     * @param waiting how many deliveries wait
     * @param dead how many were laid aside
     * @param nextAt when the first in line is tried, empty if none waits
     */
    public record Standing(
            Subscription subscription, Instant createdAt, long waiting, long dead, Optional<Instant> nextAt) {}

    private record Row(String id, String unit, String url, String types, String status, long version) {
        Subscription subscription() {
            return new Subscription(
                    UUID.fromString(id),
                    new HsaId(unit),
                    url,
                    List.of(types.split(" ")).stream().map(TypePattern::new).toList(),
                    Coded.parse(SubscriptionStatus.class, status).trusted(),
                    version);
        }
    }

    private record StandingRow(
            String id,
            String unit,
            String url,
            String types,
            String status,
            long version,
            Instant createdAt,
            long waiting,
            long dead,
            @Nullable Instant nextAt) {
        Standing standing() {
            Subscription subscription = new Row(id, unit, url, types, status, version).subscription();
            return new Standing(subscription, createdAt, waiting, dead, Optional.ofNullable(nextAt));
        }
    }

    public static Uni<Optional<Subscription>> find(StatelessSession session, UUID id) {
        return one(session, "select " + COLUMNS + BY_ID, id);
    }

    /** As {@link #find}, and keeps others from changing it until the end of the transaction. */
    public static Uni<Optional<Subscription>> take(StatelessSession session, UUID id) {
        return one(session, "select " + COLUMNS + BY_ID + " for no key update", id);
    }

    private static Uni<Optional<Subscription>> one(StatelessSession session, String select, UUID id) {
        return Rows.first(session, Row.class, select, Map.of("id", id.toString()))
                .map(found -> found.map(Row::subscription));
    }

    /** How many the unit has that are not removed. Another of the unit's commands of this kind waits until this one has ended. */
    public static Uni<Integer> count(StatelessSession session, HsaId unit) {
        Map<String, Object> arguments = Map.of("unit", unit.value());
        return Rows.call(
                        session,
                        String.class,
                        "cast(pg_advisory_xact_lock(hashtextextended(:unit, 0)) as text)",
                        arguments)
                .chain(() -> Rows.call(
                        session,
                        Integer.class,
                        "cast(count(*) as integer) from webhook.subscription where unit = :unit and status <> 'removed'",
                        arguments));
    }

    /**
     * Those of a unit, or all, in the order of their ids.
     *
     * @param after the last that has been seen
     */
    public static Uni<List<Standing>> standings(
            StatelessSession session, Optional<HsaId> unit, Optional<UUID> after, int most) {
        return standings(
                session,
                "(cast(:unit as text) = '' or s.unit = :unit) and (:after = '' or s.subscription_id > cast(nullif(:after, '') as uuid))"
                        + " and s.status <> 'removed' order by s.subscription_id limit :most",
                Map.of(
                        "unit",
                        unit.map(HsaId::value).orElse(""),
                        "after",
                        after.map(UUID::toString).orElse(""),
                        "most",
                        most));
    }

    public static Uni<Optional<Standing>> standing(StatelessSession session, UUID id) {
        return standings(session, "s.subscription_id = cast(:id as uuid)", Map.of("id", id.toString()))
                .map(found -> found.stream().findFirst());
    }

    private static Uni<List<Standing>> standings(
            StatelessSession session, String which, Map<String, Object> arguments) {
        String select = """
                select s.subscription_id as id, unit, url, array_to_string(types, ' ') as types, status, version,
                    created_at as "createdAt", line.due_at as "nextAt",
                    (select count(*) from webhook.delivery d
                        where d.subscription_id = s.subscription_id and d.state = 'waiting') as waiting,
                    (select count(*) from webhook.delivery d
                        where d.subscription_id = s.subscription_id and d.state = 'dead') as dead
                from webhook.subscription s join webhook.line line using (subscription_id)
                where
                """ + " " + which;
        return Rows.all(session, StandingRow.class, select, arguments)
                .map(rows -> rows.stream().map(StandingRow::standing).toList());
    }

    public static Uni<Void> add(StatelessSession session, Subscription subscription) {
        return Rows.change(session, """
                        insert into webhook.subscription (subscription_id, unit, url, types, status, version)
                        values (cast(:id as uuid), :unit, :url, string_to_array(:types, ' '), :status, :version)
                        """, arguments(subscription))
                .chain(() -> Rows.change(
                        session,
                        "insert into webhook.line (subscription_id) values (cast(:id as uuid))",
                        Map.of("id", subscription.id().toString())))
                .replaceWithVoid();
    }

    public static Uni<Void> change(StatelessSession session, Subscription subscription) {
        return Rows.change(
                        session,
                        """
                        update webhook.subscription set status = :status, version = :version, changed_at = clock_timestamp()
                        where subscription_id = cast(:id as uuid)
                        """,
                        Map.of(
                                "id", subscription.id().toString(),
                                "status", subscription.status().code(),
                                "version", subscription.version()))
                .replaceWithVoid();
    }

    private static Map<String, Object> arguments(Subscription subscription) {
        return Map.of(
                "id", subscription.id().toString(),
                "unit", subscription.unit().value(),
                "url", subscription.url(),
                "types", subscription.types().stream().map(TypePattern::value).collect(Collectors.joining(" ")),
                "status", subscription.status().code(),
                "version", subscription.version());
    }
}
