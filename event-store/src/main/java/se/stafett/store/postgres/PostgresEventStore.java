package se.stafett.store.postgres;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AppendResult;
import se.stafett.store.AppendResult.Appended;
import se.stafett.store.EventStore;
import se.stafett.store.StoredCommand;
import se.stafett.store.Submission;

/**
 * The {@link EventStore} on PostgreSQL 18. What was answered as appended survives a crash of the database, as far as its
 * {@code synchronous_commit} says.
 *
 * <p>An append is one statement and so one round trip, shared by those that wait at the same time; a reader takes pages of
 * 200 events, each in a session of its own, as its subscriber asks for them.
 */
public final class PostgresEventStore implements EventStore {
    private static final int PAGE = 200;
    // While one is under way the next gathers: two at a time would each be half as large, and cost nearly as much.
    private static final int WAYS = 1;
    // PostgreSQL keeps 64 subtransactions of a transaction at hand, and each submission is one.
    private static final int SUBMISSIONS = 48;
    private static final String APPEND =
            "select cast(store.append_together(cast(cast(:batch as text) as jsonb)) as text)";
    private static final String VERSIONS =
            "select stream_id, version from store.stream where stream_id = any(cast(cast(:streams as text) as uuid[]))";

    /**
     * First all that have the labels, by their index, then a page of them. In one step PostgreSQL, which cannot know how rare a label
     * is, hopes to meet enough on a walk by id: for a rare one past every stream that there is.
     */
    static final String LABELLED = """
            with labelled as materialized (
                select * from store.stream
                where labels @> array(select jsonb_array_elements_text(cast(cast(:labels as text) as jsonb))))
            select stream_id, type, version, patient_ref, labels from labelled
            where type = :type and stream_id > :after order by stream_id
            """;

    private final Sessions sessions;
    private final String source;
    private final Runnable onAppended;
    private final Convoy<Submission, AppendResult> appends;
    private final Convoy<UUID, Long> versions;

    /**
     * @param factory works as a role that may execute {@code append_together}
     * @param source the service that decides, for example {@code /plan-service}
     * @param onAppended told after each transaction that wrote something, on the thread that got the answer; must not block
     */
    public PostgresEventStore(SessionFactory factory, String source, Runnable onAppended) {
        this.sessions = new Sessions(factory);
        this.source = source;
        this.onAppended = onAppended;
        this.appends = new Convoy<>(
                this::appendTogether, submission -> 1L << Lane.of(submission.patientRef()), WAYS, SUBMISSIONS);
        this.versions = new Convoy<>(this::versions, stream -> 0, WAYS, PAGE);
    }

    @Override
    public Uni<AppendResult> append(Submission submission) {
        return appends.take(submission);
    }

    private Uni<List<AppendResult>> appendTogether(List<Submission> submissions) {
        return sessions.use(session -> session.createNativeQuery(APPEND, String.class)
                        .setParameter("batch", Batch.json(source, submissions))
                        .getSingleResult())
                .map(answer -> Answer.read(source, submissions, answer))
                .invoke(results -> {
                    if (results.stream().anyMatch(Appended.class::isInstance)) {
                        onAppended.run();
                    }
                });
    }

    @Override
    public Multi<LogEvent> ofStream(UUID streamId, long afterVersion) {
        return paged(
                afterVersion,
                LogEvent::streamVersion,
                after -> page(session -> session.createSelectionQuery(
                                "from Event where streamId = :stream and streamVersion > :after order by streamVersion",
                                EventRow.class)
                        .setParameter("stream", streamId)
                        .setParameter("after", after)
                        .setMaxResults(PAGE)
                        .getResultList()));
    }

    @Override
    public Multi<LogEvent> ofLane(int lane, long afterPosition) {
        return paged(
                afterPosition,
                LogEvent::position,
                after -> page(session -> session.createSelectionQuery(
                                "from Event where place.lane = :lane and place.position > :after order by place.position",
                                EventRow.class)
                        .setParameter("lane", lane)
                        .setParameter("after", after)
                        .setMaxResults(PAGE)
                        .getResultList()));
    }

    private Uni<List<LogEvent>> page(Function<StatelessSession, Uni<List<EventRow>>> query) {
        return sessions.use(query)
                .map(rows -> rows.stream().map(EventRow::toEvent).toList());
    }

    private static Multi<LogEvent> paged(
            long start, ToLongFunction<LogEvent> place, LongFunction<Uni<List<LogEvent>>> pageAfter) {
        // deferred: the place reached belongs to one subscription
        return Multi.createFrom()
                .deferred(() -> Multi.createBy()
                        .repeating()
                        .uni(
                                () -> new AtomicLong(start),
                                last -> pageAfter.apply(last.get()).invoke(page -> {
                                    if (!page.isEmpty()) {
                                        last.set(place.applyAsLong(page.getLast()));
                                    }
                                }))
                        .whilst(page -> page.size() == PAGE)
                        .onItem()
                        .disjoint());
    }

    @Override
    public Uni<List<FoundStream>> find(String streamType, List<String> labels, Optional<UUID> after, int limit) {
        ArrayNode wanted = JsonNodeFactory.instance.arrayNode();
        labels.forEach(wanted::add);
        return sessions.use(session -> session.createNativeQuery(LABELLED, StreamRow.class)
                        .setParameter("type", streamType)
                        .setParameter("labels", wanted.toString())
                        .setParameter("after", after.orElse(new UUID(0, 0)))
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(StreamRow::toStream).toList());
    }

    @Override
    public Uni<List<FoundStream>> due(String streamType, Instant moment, int limit) {
        return sessions.use(session -> session.createNativeQuery("""
                                select stream_id, type, version, patient_ref, labels from store.stream
                                where type = :type and wake_at <= :moment order by wake_at
                                """, StreamRow.class)
                        .setParameter("type", streamType)
                        .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(StreamRow::toStream).toList());
    }

    @Override
    public Uni<Optional<FoundStream>> find(UUID streamId) {
        return sessions.use(session -> session.get(StreamRow.class, streamId)).map(PostgresEventStore::found);
    }

    @Override
    public Uni<Long> version(UUID streamId) {
        return versions.take(streamId);
    }

    private Uni<List<Long>> versions(List<UUID> streams) {
        return sessions.use(session -> session.createNativeQuery(VERSIONS, Object[].class)
                        .setParameter(
                                "streams",
                                streams.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                        .getResultList())
                .map(rows -> {
                    Map<Object, Long> found = new HashMap<>();
                    rows.forEach(row -> found.put(row[0], (Long) row[1]));
                    return streams.stream()
                            .map(stream -> found.getOrDefault(stream, 0L))
                            .toList();
                });
    }

    private static Optional<FoundStream> found(@Nullable StreamRow row) {
        return Optional.ofNullable(row).map(StreamRow::toStream);
    }

    @Override
    public Uni<Optional<StoredCommand>> findCommand(String scope, String key) {
        return sessions.use(session -> session.get(CommandRow.class, new CommandRow.Name(scope, key)))
                .map(PostgresEventStore::done);
    }

    private static Optional<StoredCommand> done(@Nullable CommandRow row) {
        return Optional.ofNullable(row).map(CommandRow::toCommand);
    }
}
