package se.stafett.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.stafett.store.StreamWrite.StreamState;

/** A submission in the making, with plain values for all that a test does not care about. */
public record Draft(
        String patientRef, String key, String requestHash, String scope, Instant now, List<StreamWrite> writes) {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    /** A command under its own key. */
    public static Draft of(String patientRef, String key) {
        return new Draft(patientRef, key, "hash-of-" + key, "a-clinician", NOON, List.of());
    }

    public Draft at(Instant instant) {
        return new Draft(patientRef, key, requestHash, scope, instant, writes);
    }

    public Draft asking(String otherHash) {
        return new Draft(patientRef, key, otherHash, scope, now, writes);
    }

    public Draft from(String otherScope) {
        return new Draft(patientRef, key, requestHash, otherScope, now, writes);
    }

    /** Adds events to a stream that nobody can find and that reserves nothing. */
    public Draft write(UUID streamId, long expectedVersion, int events) {
        return write(streamId, expectedVersion, events, List.of(), null);
    }

    public Draft write(
            UUID streamId, long expectedVersion, int count, List<String> labels, @Nullable String reservation) {
        int before = writes.stream().mapToInt(write -> write.events().size()).sum();
        UUID command = DerivedIds.command(scope, key);
        List<NewEvent> events = IntStream.range(before, before + count)
                .mapToObj(index -> event(command, index))
                .toList();
        StreamState state = new StreamState(labels, Optional.ofNullable(reservation));
        List<StreamWrite> more = new ArrayList<>(writes);
        more.add(new StreamWrite(streamId, "plan", expectedVersion, state, events));
        return new Draft(patientRef, key, requestHash, scope, now, more);
    }

    private NewEvent event(UUID command, int index) {
        return new NewEvent(
                DerivedIds.event(command, index),
                "plan.tested.v1",
                now.minusSeconds(60),
                command,
                command,
                null,
                "header..iv." + key + "-" + index + ".tag");
    }

    public Submission submission() {
        return new Submission(
                new CommandReceipt(scope, key, requestHash, "{\"answer\":\"" + key + "\"}"), patientRef, writes, now);
    }
}
