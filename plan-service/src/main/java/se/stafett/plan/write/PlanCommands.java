package se.stafett.plan.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.plan.domain.DraftPlan;
import se.stafett.plan.domain.DraftedPlan;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.domain.PlanCommand;
import se.stafett.plan.domain.PlanDecider;
import se.stafett.plan.domain.PlanEvent;
import se.stafett.plan.storage.PlanHistory;
import se.stafett.plan.storage.PlanLabels;
import se.stafett.service.storage.Change;
import se.stafett.service.storage.Labels;
import se.stafett.service.storage.Stored;
import se.stafett.service.write.Commands;
import se.stafett.service.write.Handling;
import se.stafett.store.FindStreams;

/** Carries out commands on one plan. */
@Singleton
public class PlanCommands {
    // More plans in force than this no patient has; the domain needs one to refuse.
    private static final int ACTIVE_PLANS = 50;

    private final Commands<Plan, PlanEvent, CurrentPlan> commands;
    private final PlanHistory history;
    private final FindStreams streams;

    PlanCommands(Handling handling, PlanHistory history, FindStreams streams) {
        this.commands = handling.of(history, new PlanAnswers());
        this.history = history;
        this.streams = streams;
    }

    /** Begins a plan. */
    public Uni<Response> draft(DraftPlan command) {
        return commands.begin((plan, context) -> PlanDecider.decide(plan, command, context));
    }

    /** Decides a command on the version that the caller has read. */
    public Uni<Response> onPlan(UUID id, PlanCommand command) {
        return commands.on(id, (plan, context) -> PlanDecider.decide(plan, command, context));
    }

    /** As {@link #onPlan}, for a command that must know which other plans of the patient are in force. */
    public Uni<Response> onPlanAmongOthers(UUID id, Function<Set<UUID>, PlanCommand> command) {
        return commands.onSeveral(
                id,
                (stored, context) -> othersInForce(stored)
                        .map(command)
                        .map(known -> PlanDecider.decide(stored.state(), known, context))
                        .map(decision -> Change.decided(stored, decision)));
    }

    private Uni<Set<UUID>> othersInForce(Stored<Plan, CurrentPlan> stored) {
        Optional<DraftedPlan> drafted = stored.state().drafted();
        if (drafted.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        List<String> labels = List.of(Labels.patient(drafted.get().patient()), PlanLabels.IN_FORCE);
        return streams.find(history.name(), labels, Optional.empty(), ACTIVE_PLANS)
                .map(found -> found.stream()
                        .map(FindStreams.FoundStream::id)
                        .filter(other -> !other.equals(stored.id()))
                        .collect(Collectors.toCollection(HashSet::new)));
    }
}
