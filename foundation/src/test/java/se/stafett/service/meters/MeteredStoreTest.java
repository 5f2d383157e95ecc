package se.stafett.service.meters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.store.AppendResult;
import se.stafett.store.CommandReceipt;
import se.stafett.store.NewEvent;
import se.stafett.store.StreamWrite;
import se.stafett.store.StreamWrite.StreamState;
import se.stafett.store.Submission;
import se.stafett.store.memory.InMemoryEventStore;

class MeteredStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MeteredStore store = new MeteredStore(new InMemoryEventStore("/own"), registry);
    private final UUID stream = UUID.randomUUID();

    private AppendResult append(String key, long version, Optional<String> reservation) {
        return append(key, stream, version, reservation);
    }

    private AppendResult append(String key, UUID to, long version, Optional<String> reservation) {
        UUID id = UUID.randomUUID();
        NewEvent event = new NewEvent(id, "note.written.v1", NOW, id, id, null, "payload");
        return store.append(new Submission(
                        new CommandReceipt("scope", key, "hash", ""),
                        "0123456789abcdef0123456789abcdef",
                        List.of(new StreamWrite(
                                to, "note", version, new StreamState(List.of(), reservation), List.of(event))),
                        NOW))
                .await()
                .indefinitely();
    }

    private long appends(String became) {
        return registry.get("stafett.append").tag("became", became).timer().count();
    }

    private double events(String type) {
        return registry.get("stafett.events").tag("type", type).counter().count();
    }

    @Test
    void every_end_of_an_append_is_counted_apart() {
        append("first", 0, Optional.of("name"));
        append("first", 0, Optional.of("name"));
        append("second", 0, Optional.empty());
        append("third", UUID.randomUUID(), 0, Optional.of("name"));

        assertThat(appends("appended")).isEqualTo(1);
        assertThat(appends("repeated")).isEqualTo(1);
        assertThat(appends("conflict")).isEqualTo(1);
        assertThat(appends("reserved")).isEqualTo(1);
        assertThat(appends("failed")).isZero();
    }

    @Test
    void an_append_that_fails_is_counted_as_failed_alone() {
        StreamWrite write = new StreamWrite(
                stream,
                "note",
                0,
                new StreamState(List.of(), Optional.empty()),
                List.of(
                        new NewEvent(stream, "note.written.v1", NOW, stream, stream, null, "payload"),
                        new NewEvent(stream, "note.written.v1", NOW, stream, stream, null, "payload")));
        Submission twice =
                new Submission(new CommandReceipt("scope", "key", "hash", ""), "patient", List.of(write), NOW);

        assertThatThrownBy(() -> store.append(twice).await().indefinitely()).isNotNull();

        assertThat(appends("failed")).isEqualTo(1);
        assertThat(appends("appended")).isZero();
    }

    @Test
    void what_happens_is_counted_by_type_and_known_types_from_zero() {
        store.knows("note.lost.v1");
        append("first", 0, Optional.empty());
        append("second", 1, Optional.empty());

        assertThat(events("note.written.v1")).isEqualTo(2);
        assertThat(events("note.lost.v1")).isZero();
    }
}
