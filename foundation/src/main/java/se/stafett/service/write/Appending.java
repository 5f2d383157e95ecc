package se.stafett.service.write;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.storage.Change;
import se.stafett.service.storage.History;
import se.stafett.service.storage.Journal;
import se.stafett.store.AppendResult;

/** Appends what was decided, and says in the caller's terms what became of it. */
final class Appending<S, E, V> {
    private final Journal<S, E, ?, V> journal;
    private final History<S, E, ?, V> history;
    private final Answers<E> answers;

    Appending(History<S, E, ?, V> history, Answers<E> answers) {
        this.journal = history.journal();
        this.history = history;
        this.answers = answers;
    }

    Uni<Outcome> of(Attempt attempt, List<Change<S, E, V>> changes) {
        Change<S, E, V> first = changes.getFirst();
        Optional<UUID> created = answers.created(first.events());
        return journal.write(changes, attempt.context(), attempt.receipt(created), attempt.cause())
                .flatMap(result -> switch (result) {
                    case AppendResult.Appended appended ->
                        Uni.createFrom().item(done(first, appended.events(), created));
                    case AppendResult.AlreadyDone done ->
                        Uni.createFrom().item(() -> new Outcome.Done(Once.answer(attempt, done.command())));
                    case AppendResult.VersionConflict conflict -> conflict(first, conflict);
                    case AppendResult.AlreadyReserved reserved ->
                        Uni.createFrom().item(Refusals.of(answers.reserved(reserved.holder())));
                });
    }

    private Outcome done(Change<S, E, V> change, List<LogEvent> events, Optional<UUID> created) {
        LogEvent last = events.getLast();
        long version = change.before().version() + change.events().size();
        return new Outcome.Done(
                new Accepted(change.before().id(), version, last.lane(), last.position(), created.orElse(null)));
    }

    private Uni<Outcome> conflict(Change<S, E, V> change, AppendResult.VersionConflict conflict) {
        if (!conflict.streamId().equals(change.before().id())) {
            return Uni.createFrom().item(Refusals.of(answers.changed(conflict.streamId(), conflict.actual())));
        }
        return history.latest(conflict.streamId()).map(stored -> Refusals.stale(stored.version()));
    }
}
