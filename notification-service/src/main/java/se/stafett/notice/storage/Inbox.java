package se.stafett.notice.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.jspecify.annotations.Nullable;
import se.stafett.notice.domain.Recipient;

/** The notices of one recipient, or of all. */
public final class Inbox {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final String COLUMNS = """
            notice_id as "noticeId", place, recipient as "to", kind, about_kind as "aboutKind", about_id as "aboutId",
            patient_ref as "patientRef", event_id as "eventId", times, first_at as "firstAt", last_at as "lastAt",
            delivered_at as "deliveredAt", read_at as "readAt", read_by as "readBy"
            """;

    private Inbox() {}

    /**
     * A notice as it is kept.
     *
     * @param times how often it was given before someone read it
     * @param deliveredAt when the recipient's inbox was first opened with it in it
     */
    public record Kept(
            UUID noticeId,
            long place,
            String to,
            String kind,
            String aboutKind,
            UUID aboutId,
            String patientRef,
            UUID eventId,
            int times,
            Instant firstAt,
            Instant lastAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant readAt,
            @Nullable String readBy) {}

    /** What is looked for; {@code recipient} empty for all. */
    public record Search(
            Optional<Recipient> recipient,
            Optional<Boolean> unread,
            Optional<Boolean> undelivered,
            long before,
            int most) {}

    /** The newest first. */
    public static Uni<List<Kept>> find(StatelessSession session, Search search) {
        return rows(
                session,
                "select " + COLUMNS + """
                 from notice.notice where (:to = '' or recipient = :to) and place < :before
                 and (:unread = '' or (read_at is null) = cast(nullif(:unread, '') as boolean))
                 and (:undelivered = '' or (delivered_at is null) = cast(nullif(:undelivered, '') as boolean))
                 order by place desc limit :most
                """,
                Map.of(
                        "to", search.recipient().map(Recipient::key).orElse(""),
                        "before", search.before(),
                        "unread", search.unread().map(Object::toString).orElse(""),
                        "undelivered",
                                search.undelivered().map(Object::toString).orElse(""),
                        "most", search.most()));
    }

    /** The recipient has been shown these. */
    public static Uni<Integer> delivered(StatelessSession session, List<Kept> shown) {
        List<String> fresh = shown.stream()
                .filter(one -> one.deliveredAt() == null)
                .map(one -> one.noticeId().toString())
                .toList();
        return fresh.isEmpty()
                ? Uni.createFrom().item(0)
                : session.createNativeQuery(
                                "update notice.notice set delivered_at = clock_timestamp() where delivered_at is null"
                                        + " and notice_id = any(cast(string_to_array(:ids, ' ') as uuid[]))")
                        .setParameter("ids", String.join(" ", fresh))
                        .executeUpdate();
    }

    /** Writes down who read it and when, unless that has been done; empty when the recipient has no such notice. */
    public static Uni<Optional<Kept>> read(StatelessSession session, Recipient recipient, UUID notice, String reader) {
        return session.createNativeQuery("""
                        update notice.notice set read_at = clock_timestamp(), read_by = :reader,
                            delivered_at = coalesce(delivered_at, clock_timestamp())
                        where notice_id = cast(:id as uuid) and recipient = :to and read_at is null
                        """)
                .setParameter("reader", reader)
                .setParameter("id", notice.toString())
                .setParameter("to", recipient.key())
                .executeUpdate()
                .chain(() -> rows(
                        session,
                        "select " + COLUMNS
                                + " from notice.notice where notice_id = cast(:id as uuid) and recipient = :to",
                        Map.of("id", notice.toString(), "to", recipient.key())))
                .map(found -> found.stream().findFirst());
    }

    private static Uni<List<Kept>> rows(StatelessSession session, String select, Map<String, Object> arguments) {
        var query = session.createNativeQuery(
                "select cast(row_to_json(found) as text) from (" + select + ") found", String.class);
        arguments.forEach(query::setParameter);
        return query.getResultList().map(rows -> rows.stream().map(Inbox::kept).toList());
    }

    private static Kept kept(String json) {
        try {
            return JSON.readValue(json, Kept.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row is no notice", e);
        }
    }
}
