package se.stafett.store.postgres;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.relay.Holdings;
import se.stafett.store.relay.Outbox;

/** The {@link Outbox} of a {@link PostgresEventStore}: the event table itself, and a place and a lease for each lane. */
public final class PostgresOutbox implements Outbox, Holdings {
    /** The lanes with work share the limit evenly; a lane without new events costs no look at the events. */
    private static final String UNPUBLISHED = """
            with due as materialized (
                select r.lane, coalesce(u.reached, r.position) as position
                from store.relay r join store.lane l on l.lane = r.lane
                left join jsonb_to_recordset(cast(cast(:underWay as text) as jsonb)) u(lane integer, reached bigint)
                    on u.lane = r.lane
                where r.owner = :owner and r.leased_until > clock_timestamp()
                and l.last_position > coalesce(u.reached, r.position))
            select %s from due cross join lateral (
                select * from store.event e where e.lane = due.lane and e.position > due.position
                order by e.position limit (select (:limit + count(*) - 1) / count(*) from due)) next
            order by next.lane, next.position
            """.formatted(EventRow.columnsOf("next"));

    private static final String LACKING = """
            select p.place from jsonb_to_recordset(cast(cast(:places as text) as jsonb))
            p(place integer, lane integer, position bigint, hash text)
            where not exists (select from store.event e
            where e.lane = p.lane and e.position = p.position and e.hash = decode(p.hash, 'hex'))
            order by p.place limit 1
            """;

    private final Sessions sessions;

    /** @param factory works as the service's role on the store's database */
    public PostgresOutbox(SessionFactory factory) {
        this.sessions = new Sessions(factory);
    }

    @Override
    public Uni<Integer> lease(String owner, Duration lease) {
        return sessions.use(session -> number(session, "store.lease_lanes(:owner, make_interval(secs => :seconds))")
                .setParameter("owner", owner)
                .setParameter("seconds", lease.toMillis() / 1000.0)
                .getSingleResult());
    }

    @Override
    public Uni<List<LogEvent>> unpublished(String owner, int limit, List<Stretch> underWay) {
        return sessions.use(session -> session.createNativeQuery(UNPUBLISHED, EventRow.class)
                        .setParameter("owner", owner)
                        .setParameter("limit", limit)
                        .setParameter("underWay", places(underWay))
                        .getResultList())
                .map(rows -> rows.stream().map(EventRow::toEvent).toList());
    }

    @Override
    public Uni<Integer> markPublished(String owner, List<Stretch> stretches) {
        return sessions.use(
                session -> number(session, "store.mark_published(:owner, cast(cast(:places as text) as jsonb))")
                        .setParameter("owner", owner)
                        .setParameter("places", places(stretches))
                        .getSingleResult());
    }

    private static String places(List<Stretch> stretches) {
        ArrayNode places = JsonNodeFactory.instance.arrayNode();
        stretches.forEach(stretch -> places.addObject()
                .put("lane", stretch.lane())
                .put("before", stretch.before())
                .put("reached", stretch.reached()));
        return places.toString();
    }

    @Override
    public Uni<Void> release(String owner) {
        return sessions.use(session -> number(session, "store.release_lanes(:owner)")
                        .setParameter("owner", owner)
                        .getSingleResult())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<LogEvent>> firstLacking(List<LogEvent> published) {
        ArrayNode places = JsonNodeFactory.instance.arrayNode();
        for (LogEvent event : published) {
            int place = places.size();
            places.addObject()
                    .put("place", place)
                    .put("lane", event.lane())
                    .put("position", event.position())
                    .put("hash", event.hash().toString());
        }
        return sessions.use(session -> session.createNativeQuery(LACKING, Integer.class)
                        .setParameter("places", places.toString())
                        .getResultList())
                .map(lacking -> lacking.stream().findFirst().map(published::get));
    }

    private static SelectionQuery<Integer> number(StatelessSession session, String call) {
        return session.createNativeQuery("select " + call, Integer.class);
    }
}
