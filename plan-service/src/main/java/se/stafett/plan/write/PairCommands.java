package se.stafett.plan.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.Decision;
import se.stafett.plan.domain.Addressed;
import se.stafett.plan.domain.MergeDecider;
import se.stafett.plan.domain.PairCommand;
import se.stafett.plan.storage.PlanChange;
import se.stafett.plan.storage.PlanHistory;
import se.stafett.plan.storage.StoredPlan;

/** Carries out commands that concern two plans of one patient; what is decided is appended to both or to neither. */
@Singleton
public class PairCommands {
    private final Attempts attempts;
    private final Once once;
    private final Append append;
    private final PlanHistory history;

    PairCommands(Attempts attempts, Once once, Append append, PlanHistory history) {
        this.attempts = attempts;
        this.once = once;
        this.append = append;
        this.history = history;
    }

    public Uni<Response> onPair(UUID plan, PairCommand command) {
        Attempt attempt = attempts.present();
        long expected = attempts.expectedVersion();
        return once.only(
                attempt,
                () -> history.atLeast(plan, expected)
                        .flatMap(stored -> other(stored, command)
                                .flatMap(other -> decide(attempt, stored, other, command, expected))));
    }

    private Uni<StoredPlan> other(StoredPlan stored, PairCommand command) {
        UUID other = switch (command) {
            case PairCommand.KeepApart apart -> apart.from();
            case PairCommand.MergePlans merge -> merge.absorb();
            case PairCommand.ReverseMerge reverse ->
                stored.plan()
                        .drafted()
                        .flatMap(plan -> plan.absorbedBy(reverse.merge()))
                        .orElse(reverse.merge());
        };
        return history.latest(other);
    }

    private Uni<Outcome> decide(
            Attempt attempt, StoredPlan stored, StoredPlan other, PairCommand command, long expected) {
        Decision<Addressed> decision = MergeDecider.decide(stored.plan(), other.plan(), command, attempt.context());
        return switch (decision) {
            case Decision.Rejected<Addressed> rejected ->
                Uni.createFrom().item(Refusals.of(rejected.refusal(), stored, expected));
            case Decision.Accepted<Addressed> accepted
            when stored.version() != expected -> Uni.createFrom().item(Refusals.stale(stored));
            case Decision.Accepted<Addressed> accepted ->
                append.changes(attempt, changes(accepted.events(), stored, other));
        };
    }

    /** The events by plan, in the order in which they were decided. */
    private static List<PlanChange> changes(List<Addressed> events, StoredPlan stored, StoredPlan other) {
        return Stream.of(stored, other)
                .map(plan -> new PlanChange(
                        plan,
                        events.stream()
                                .filter(event -> event.plan().equals(plan.id()))
                                .map(Addressed::event)
                                .toList()))
                .filter(change -> !change.events().isEmpty())
                .toList();
    }
}
