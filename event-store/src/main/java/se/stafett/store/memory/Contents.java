package se.stafett.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.FindStreams.FoundStream;
import se.stafett.store.NewEvent;
import se.stafett.store.StoredCommand;
import se.stafett.store.StreamWrite;
import se.stafett.store.StreamWrite.StreamState;
import se.stafett.store.Submission;

/** What the store holds. Not safe for concurrent use: its owner locks it. */
final class Contents {
    private record Key(String scope, String key) {}

    private record Stream(String type, String patientRef, StreamState state, List<LogEvent> events) {}

    private final Map<Integer, List<LogEvent>> lanes = new HashMap<>();
    /** Ordered as databases order ids, by unsigned bytes; {@link UUID#compareTo} compares signed. */
    private final TreeMap<UUID, Stream> streams = new TreeMap<>(Comparator.comparing(UUID::toString));

    private final Map<String, UUID> reservations = new HashMap<>();
    private final Map<Key, StoredCommand> commands = new HashMap<>();
    private final Set<UUID> eventIds = new HashSet<>();

    void requireSound(Submission submission) {
        Set<UUID> fresh = new HashSet<>();
        for (StreamWrite write : submission.writes()) {
            Stream stream = streams.get(write.streamId());
            if (stream != null && !stream.patientRef().equals(submission.patientRef())) {
                throw new IllegalArgumentException("stream " + write.streamId() + " belongs to another patient");
            }
            for (NewEvent event : write.events()) {
                if (eventIds.contains(event.id()) || !fresh.add(event.id())) {
                    throw new IllegalArgumentException("event id " + event.id() + " is in use");
                }
            }
        }
    }

    long version(UUID streamId) {
        Stream stream = streams.get(streamId);
        return stream == null ? 0 : stream.events().size();
    }

    Optional<LogEvent> last(int lane) {
        List<LogEvent> events = lanes.getOrDefault(lane, List.of());
        return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
    }

    Optional<UUID> holder(String reservation) {
        return Optional.ofNullable(reservations.get(reservation));
    }

    /** To be called before {@link #update}. Lets go of all names before any is taken: one stream may take over. */
    void reserve(List<StreamWrite> writes) {
        writes.stream()
                .map(write -> streams.get(write.streamId()))
                .filter(Objects::nonNull)
                .flatMap(before -> before.state().reservation().stream())
                .forEach(reservations::remove);
        writes.forEach(
                write -> write.state().reservation().ifPresent(name -> reservations.put(name, write.streamId())));
    }

    LogEvent add(LogEvent event) {
        lanes.computeIfAbsent(event.lane(), lane -> new ArrayList<>()).add(event);
        eventIds.add(event.id());
        return event;
    }

    void update(StreamWrite write, String patientRef, List<LogEvent> written) {
        Stream before = streams.get(write.streamId());
        List<LogEvent> events = before == null ? new ArrayList<>() : before.events();
        events.addAll(written);
        streams.put(write.streamId(), new Stream(write.streamType(), patientRef, write.state(), events));
    }

    void remember(StoredCommand command) {
        commands.put(new Key(command.receipt().scope(), command.receipt().key()), command);
    }

    Optional<StoredCommand> command(String scope, String key) {
        return Optional.ofNullable(commands.get(new Key(scope, key)));
    }

    List<LogEvent> stream(UUID streamId, long afterVersion) {
        Stream stream = streams.get(streamId);
        return stream == null ? List.of() : tail(stream.events(), afterVersion);
    }

    List<LogEvent> lane(int lane, long afterPosition) {
        return tail(lanes.getOrDefault(lane, List.of()), afterPosition);
    }

    private static List<LogEvent> tail(List<LogEvent> events, long after) {
        return List.copyOf(events.subList((int) Math.min(after, events.size()), events.size()));
    }

    List<FoundStream> find(String type, List<String> labels, Optional<UUID> after, int limit) {
        var candidates = after.map(id -> streams.tailMap(id, false)).orElse(streams);
        return candidates.entrySet().stream()
                .filter(entry -> entry.getValue().type().equals(type))
                .filter(entry -> entry.getValue().state().labels().containsAll(labels))
                .limit(limit)
                .map(entry -> found(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<FoundStream> due(String type, Instant moment, int limit) {
        return streams.entrySet().stream()
                .filter(entry -> entry.getValue().type().equals(type))
                .filter(entry -> wakeAt(entry).compareTo(moment) <= 0)
                .sorted(Comparator.comparing(Contents::wakeAt))
                .limit(limit)
                .map(entry -> found(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Instant wakeAt(Map.Entry<UUID, Stream> entry) {
        return entry.getValue().state().wakeAt().orElse(Instant.MAX);
    }

    Optional<FoundStream> find(UUID streamId) {
        return Optional.ofNullable(streams.get(streamId)).map(stream -> found(streamId, stream));
    }

    private static FoundStream found(UUID id, Stream stream) {
        return new FoundStream(
                id,
                stream.type(),
                stream.events().size(),
                stream.patientRef(),
                stream.state().labels());
    }
}
