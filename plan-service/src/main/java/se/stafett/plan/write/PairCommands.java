package se.stafett.plan.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.Decision;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.plan.domain.Addressed;
import se.stafett.plan.domain.MergeDecider;
import se.stafett.plan.domain.PairCommand;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.domain.PlanEvent;
import se.stafett.plan.storage.PlanHistory;
import se.stafett.service.storage.Change;
import se.stafett.service.storage.Stored;
import se.stafett.service.write.Commands;
import se.stafett.service.write.Handling;

/** Carries out commands that concern two plans of one patient; what is decided is appended to both or to neither. */
@Singleton
public class PairCommands {
    private final Commands<Plan, PlanEvent, CurrentPlan> commands;
    private final PlanHistory history;

    PairCommands(Handling handling, PlanHistory history) {
        this.commands = handling.of(history, new PlanAnswers());
        this.history = history;
    }

    public Uni<Response> onPair(UUID plan, PairCommand command) {
        return commands.onSeveral(
                plan,
                (stored, context) -> other(stored, command)
                        .map(other -> byPlan(
                                MergeDecider.decide(stored.state(), other.state(), command, context), stored, other)));
    }

    private Uni<Stored<Plan, CurrentPlan>> other(Stored<Plan, CurrentPlan> stored, PairCommand command) {
        UUID other = switch (command) {
            case PairCommand.KeepApart apart -> apart.from();
            case PairCommand.MergePlans merge -> merge.absorb();
            case PairCommand.ReverseMerge reverse ->
                stored.state()
                        .drafted()
                        .flatMap(plan -> plan.absorbedBy(reverse.merge()))
                        .orElse(reverse.merge());
        };
        return history.latest(other);
    }

    private static Decision<Change<Plan, PlanEvent, CurrentPlan>> byPlan(
            Decision<Addressed> decision, Stored<Plan, CurrentPlan> stored, Stored<Plan, CurrentPlan> other) {
        return switch (decision) {
            case Decision.Rejected<Addressed> rejected -> Decision.rejected(rejected.refusal());
            case Decision.Accepted<Addressed> accepted ->
                new Decision.Accepted<>(changes(accepted.events(), stored, other));
        };
    }

    /** The events by plan, in the order in which they were decided. */
    private static List<Change<Plan, PlanEvent, CurrentPlan>> changes(
            List<Addressed> events, Stored<Plan, CurrentPlan> stored, Stored<Plan, CurrentPlan> other) {
        return Stream.of(stored, other)
                .map(plan -> new Change<Plan, PlanEvent, CurrentPlan>(
                        plan,
                        events.stream()
                                .filter(event -> event.plan().equals(plan.id()))
                                .map(Addressed::event)
                                .toList()))
                .filter(change -> !change.events().isEmpty())
                .toList();
    }
}
