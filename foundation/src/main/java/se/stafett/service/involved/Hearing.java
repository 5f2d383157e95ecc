package se.stafett.service.involved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.contracts.involved.Involved;
import se.stafett.contracts.involved.Involvement;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.store.keys.Keys;

/**
 * Opens events and keeps in mind who takes part in what, for one listener: in the listener's own transaction, so that an event that
 * is heard again is taken as the first time.
 */
final class Hearing {
    private static final JsonMapper JSON = new JsonMapper();

    private final String listener;
    private final Keys keys;

    Hearing(String listener, Keys keys) {
        this.listener = listener;
        this.keys = keys;
    }

    /** Fails when the event cannot be opened with the key that it names, or is of no kind that is known. */
    Uni<Heard> hear(StatelessSession session, LogEvent event) {
        return opened(event)
                .chain(authored -> known(session, event).chain(before -> {
                    Involved after = authored.map(it -> Involvement.after(before, it.event()))
                            .orElse(before);
                    Heard heard = new Heard(event, authored, before, after);
                    return after.equals(before)
                            ? Uni.createFrom().item(heard)
                            : keep(session, event, after).replaceWith(heard);
                }));
    }

    private Uni<Optional<AuthoredEvent<?>>> opened(LogEvent event) {
        ProtectedPayload payload = ProtectedPayload.read(event.payload());
        return keys.byId(payload.kid())
                .map(found -> found.map(key -> AnyEvent.decode(event.type(), payload.open(key, event.id()))));
    }

    private Uni<Involved> known(StatelessSession session, LogEvent event) {
        return session.createNativeQuery(
                        "select places from store.involved"
                                + " where listener = :listener and stream_id = cast(:stream as uuid)",
                        String.class)
                .setParameter("listener", listener)
                .setParameter("stream", event.streamId().toString())
                .getSingleResultOrNull()
                .map(places -> places == null ? Involved.NOBODY : read(places));
    }

    private Uni<Void> keep(StatelessSession session, LogEvent event, Involved involved) {
        return session.createNativeQuery("""
                        insert into store.involved (listener, stream_id, places)
                        values (:listener, cast(:stream as uuid), :places)
                        on conflict (listener, stream_id) do update set places = excluded.places
                        """)
                .setParameter("listener", listener)
                .setParameter("stream", event.streamId().toString())
                .setParameter("places", write(involved))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Involved read(String places) {
        try {
            return new Involved(JSON.readValue(places, new TypeReference<TreeMap<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("who takes part is kept as broken JSON", e);
        }
    }

    private static String write(Involved involved) {
        try {
            return JSON.writeValueAsString(involved.places());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every map of texts can be written as JSON", e);
        }
    }
}
