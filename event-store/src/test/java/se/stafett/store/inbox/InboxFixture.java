package se.stafett.store.inbox;

import static se.stafett.store.StoreUnderTest.await;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.Draft;
import se.stafett.store.memory.InMemoryEventStore;
import se.stafett.store.postgres.Sessions;
import se.stafett.store.postgres.TestDatabase;

/** Another service's log, and a consumer that writes each event into a table and fails at those it is told to. */
final class InboxFixture {
    static final String SOURCE = "/other-service";

    final TestDatabase database = TestDatabase.plan();
    final InMemoryEventStore other = new InMemoryEventStore(SOURCE);
    final Set<UUID> poison = ConcurrentHashMap.newKeySet();
    final AtomicInteger attempts = new AtomicInteger();
    final AtomicInteger fetches = new AtomicInteger();

    InboxFixture() {
        database.asOwner("""
                create table if not exists store.seen (id bigserial, consumer text, lane integer, position bigint);
                grant select, insert on store.seen to plan_service;
                grant usage on sequence store.seen_id_seq to plan_service;
                delete from store.seen; delete from store.inbox; delete from store.parked;
                """);
    }

    Inbox inbox(String consumer) {
        return inbox(consumer, this::fetch);
    }

    Inbox inbox(String consumer, FetchMissing source) {
        return new Inbox(
                database.factory(),
                new InboxSettings(consumer, 3, Duration.ofMillis(1)),
                event -> (Effect) (session, seen) -> see(session, consumer, seen),
                source);
    }

    ParkedSequences parked(String consumer) {
        return new ParkedSequences(
                database.factory(), consumer, event -> (Effect) (session, seen) -> see(session, consumer, seen));
    }

    Uni<Void> see(StatelessSession session, String consumer, LogEvent event) {
        attempts.incrementAndGet();
        return session.createNativeQuery(
                        "insert into store.seen (consumer, lane, position) values (:consumer, :lane, :position)")
                .setParameter("consumer", consumer)
                .setParameter("lane", event.lane())
                .setParameter("position", event.position())
                .executeUpdate()
                .invoke(() -> {
                    if (poison.contains(event.id())) {
                        throw new IllegalArgumentException("cannot read this event of somebody");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<List<LogEvent>> fetch(String source, int lane, long position) {
        fetches.incrementAndGet();
        return other.ofLane(lane, position).select().first(7).collect().asList();
    }

    /** Lets the other service write events about a patient. */
    List<LogEvent> happens(String patient, int events) {
        await(other.append(Draft.of(patient, UUID.randomUUID().toString())
                .write(UUID.randomUUID(), 0, events)
                .submission()));
        List<LogEvent> lane = await(other.ofLane(Lane.of(patient), 0).collect().asList());
        return lane.subList(lane.size() - events, lane.size());
    }

    /** Two patients who share a lane. */
    static List<String> neighbours() {
        int lane = Lane.of("patient");
        String other = IntStream.iterate(0, n -> n + 1)
                .mapToObj(n -> "neighbour " + n)
                .filter(name -> Lane.of(name) == lane)
                .findFirst()
                .orElseThrow();
        return List.of("patient", other);
    }

    /** The positions that were applied in a lane, in the order in which that happened. */
    List<Long> seen(String consumer, int lane) {
        return await(new Sessions(database.factory())
                .use(session -> session.createNativeQuery(
                                "select position from store.seen where consumer = :consumer and lane = :lane order by id",
                                Long.class)
                        .setParameter("consumer", consumer)
                        .setParameter("lane", lane)
                        .getResultList()));
    }

    static List<Long> positions(List<LogEvent> events) {
        return events.stream().map(LogEvent::position).toList();
    }
}
