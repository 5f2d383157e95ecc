package se.stafett.plan.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.plan.domain.AgreementRefusal.AnotherPlanIsActive;
import se.stafett.plan.domain.MergeRefusal.OtherPlanHasChanged;
import se.stafett.plan.storage.PlanChange;
import se.stafett.plan.storage.PlanHistory;
import se.stafett.plan.storage.PlanJournal;
import se.stafett.store.AppendResult;

/** Appends what was decided, and says in the caller's terms what became of it. */
@Singleton
class Append {
    private final PlanJournal journal;
    private final PlanHistory history;

    Append(PlanJournal journal, PlanHistory history) {
        this.journal = journal;
        this.history = history;
    }

    Uni<Outcome> changes(Attempt attempt, List<PlanChange> changes) {
        Optional<UUID> created = Created.by(changes.getFirst().events());
        return journal.write(changes, attempt.context(), attempt.receipt(created), attempt.traceparent())
                .flatMap(result -> switch (result) {
                    case AppendResult.Appended appended ->
                        Uni.createFrom().item(done(changes.getFirst(), appended.events(), created));
                    case AppendResult.AlreadyDone done ->
                        Uni.createFrom().item(() -> new Outcome.Done(Once.answer(attempt, done.command())));
                    case AppendResult.VersionConflict conflict -> conflict(changes.getFirst(), conflict);
                    case AppendResult.AlreadyReserved reserved ->
                        Uni.createFrom().item(Refusals.of(new AnotherPlanIsActive(reserved.holder())));
                });
    }

    private static Outcome done(PlanChange change, List<LogEvent> events, Optional<UUID> created) {
        LogEvent last = events.getLast();
        long version = change.before().version() + change.events().size();
        return new Outcome.Done(
                new PlanAnswer(change.before().id(), version, last.lane(), last.position(), created.orElse(null)));
    }

    private Uni<Outcome> conflict(PlanChange change, AppendResult.VersionConflict conflict) {
        if (!conflict.streamId().equals(change.before().id())) {
            return Uni.createFrom().item(Refusals.of(new OtherPlanHasChanged(conflict.streamId(), conflict.actual())));
        }
        return history.latest(conflict.streamId()).map(Refusals::stale);
    }
}
