package se.stafett.store.memory;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AppendResult;
import se.stafett.store.AppendResult.AlreadyDone;
import se.stafett.store.AppendResult.AlreadyReserved;
import se.stafett.store.AppendResult.Appended;
import se.stafett.store.AppendResult.VersionConflict;
import se.stafett.store.EventStore;
import se.stafett.store.NewEvent;
import se.stafett.store.StoredCommand;
import se.stafett.store.StreamWrite;
import se.stafett.store.Submission;

/**
 * An {@link EventStore} that forgets everything with the process. Safe for concurrent use: one append at a time.
 */
public final class InMemoryEventStore implements EventStore {
    private final String source;
    private final Contents contents = new Contents();

    /** @param source the service that decides, for example {@code /plan-service} */
    public InMemoryEventStore(String source) {
        this.source = source;
    }

    @Override
    public Uni<AppendResult> append(Submission submission) {
        return Uni.createFrom().item(() -> {
            synchronized (contents) {
                return appendNow(submission);
            }
        });
    }

    private AppendResult appendNow(Submission submission) {
        Optional<StoredCommand> done = contents.command(
                submission.command().scope(), submission.command().key());
        if (done.isPresent()) {
            return new AlreadyDone(done.get());
        }
        contents.requireSound(submission);
        return versionConflict(submission).or(() -> alreadyReserved(submission)).orElseGet(() -> write(submission));
    }

    private Optional<AppendResult> versionConflict(Submission submission) {
        for (StreamWrite write : submission.writes()) {
            long actual = contents.version(write.streamId());
            if (actual != write.expectedVersion()) {
                return Optional.of(new VersionConflict(write.streamId(), write.expectedVersion(), actual));
            }
        }
        return Optional.empty();
    }

    private Optional<AppendResult> alreadyReserved(Submission submission) {
        List<UUID> own = submission.writes().stream().map(StreamWrite::streamId).toList();
        for (StreamWrite write : submission.writes()) {
            Optional<String> name = write.state().reservation();
            Optional<UUID> holder = name.flatMap(contents::holder).filter(id -> !own.contains(id));
            if (holder.isPresent()) {
                return Optional.of(new AlreadyReserved(name.orElseThrow(), holder.get()));
            }
        }
        return Optional.empty();
    }

    private AppendResult write(Submission submission) {
        int lane = Lane.of(submission.patientRef());
        List<LogEvent> written = new ArrayList<>();
        contents.reserve(submission.writes());
        for (StreamWrite write : submission.writes()) {
            List<LogEvent> ofStream = new ArrayList<>();
            for (NewEvent event : write.events()) {
                long version = write.expectedVersion() + ofStream.size() + 1;
                ofStream.add(contents.add(place(submission, write.streamId(), version, event, lane)));
            }
            contents.update(write, submission.patientRef(), ofStream);
            written.addAll(ofStream);
        }
        StreamWrite first = submission.writes().getFirst();
        contents.remember(new StoredCommand(
                submission.command(),
                first.streamId(),
                first.expectedVersion() + first.events().size(),
                lane,
                written.getLast().position()));
        return new Appended(List.copyOf(written));
    }

    private LogEvent place(Submission submission, UUID streamId, long version, NewEvent event, int lane) {
        Optional<LogEvent> last = contents.last(lane);
        Instant now = submission.now().truncatedTo(ChronoUnit.MICROS);
        return new LogEvent(
                        source,
                        lane,
                        last.map(LogEvent::position).orElse(0L) + 1,
                        event.id(),
                        streamId,
                        version,
                        event.type(),
                        submission.patientRef(),
                        event.occurredAt().truncatedTo(ChronoUnit.MICROS),
                        last.map(LogEvent::recordedAt).filter(now::isBefore).orElse(now),
                        event.correlationId(),
                        event.causationId(),
                        event.traceparent(),
                        event.payload(),
                        last.map(LogEvent::hash).orElse(Hash.GENESIS),
                        Hash.GENESIS)
                .sealed();
    }

    @Override
    public Multi<LogEvent> ofStream(UUID streamId, long afterVersion) {
        return Multi.createFrom().deferred(() -> {
            synchronized (contents) {
                return Multi.createFrom().iterable(contents.stream(streamId, afterVersion));
            }
        });
    }

    @Override
    public Multi<LogEvent> ofLane(int lane, long afterPosition) {
        return Multi.createFrom().deferred(() -> {
            synchronized (contents) {
                return Multi.createFrom().iterable(contents.lane(lane, afterPosition));
            }
        });
    }

    @Override
    public Uni<List<FoundStream>> find(String streamType, List<String> labels, Optional<UUID> after, int limit) {
        return Uni.createFrom().item(() -> {
            synchronized (contents) {
                return contents.find(streamType, labels, after, limit);
            }
        });
    }

    @Override
    public Uni<List<FoundStream>> due(String streamType, Instant moment, int limit) {
        return Uni.createFrom().item(() -> {
            synchronized (contents) {
                return contents.due(streamType, moment, limit);
            }
        });
    }

    @Override
    public Uni<Optional<FoundStream>> find(UUID streamId) {
        return Uni.createFrom().item(() -> {
            synchronized (contents) {
                return contents.find(streamId);
            }
        });
    }

    @Override
    public Uni<Long> version(UUID streamId) {
        return find(streamId).map(found -> found.map(FoundStream::version).orElse(0L));
    }

    @Override
    public Uni<Optional<StoredCommand>> findCommand(String scope, String key) {
        return Uni.createFrom().item(() -> {
            synchronized (contents) {
                return contents.command(scope, key);
            }
        });
    }
}
