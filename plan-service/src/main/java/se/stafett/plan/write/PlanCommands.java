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
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.DraftPlan;
import se.stafett.plan.domain.DraftedPlan;
import se.stafett.plan.domain.PlanCommand;
import se.stafett.plan.domain.PlanDecider;
import se.stafett.plan.domain.PlanEvent;
import se.stafett.plan.storage.Labels;
import se.stafett.plan.storage.PlanChange;
import se.stafett.plan.storage.PlanHistory;
import se.stafett.plan.storage.StoredPlan;
import se.stafett.store.FindStreams;

/** Carries out commands on one plan: load, decide, append. */
@Singleton
public class PlanCommands {
    // More plans in force than this no patient has; the domain needs one to refuse.
    private static final int ACTIVE_PLANS = 50;

    private final Attempts attempts;
    private final Once once;
    private final Append append;
    private final PlanHistory history;
    private final FindStreams streams;

    PlanCommands(Attempts attempts, Once once, Append append, PlanHistory history, FindStreams streams) {
        this.attempts = attempts;
        this.once = once;
        this.append = append;
        this.history = history;
        this.streams = streams;
    }

    /** Begins a plan; its id follows from the command, so that a retry begins no second one. */
    public Uni<Response> draft(DraftPlan command) {
        Attempt attempt = attempts.present();
        UUID plan = attempt.context().newId("plan", 0);
        return once.only(
                attempt, () -> history.atLeast(plan, 0).flatMap(stored -> decide(attempt, stored, command, 0)));
    }

    /** Decides a command on the version that the caller has read. */
    public Uni<Response> onPlan(UUID plan, PlanCommand command) {
        return onPlan(plan, stored -> Uni.createFrom().item(command));
    }

    /** As {@link #onPlan(UUID, PlanCommand)}, for a command that must know which other plans of the patient are in force. */
    public Uni<Response> onPlanAmongOthers(UUID plan, Function<Set<UUID>, PlanCommand> command) {
        return onPlan(plan, stored -> othersInForce(stored).map(command));
    }

    private Uni<Response> onPlan(UUID plan, Function<StoredPlan, Uni<PlanCommand>> command) {
        Attempt attempt = attempts.present();
        long expected = attempts.expectedVersion();
        return once.only(
                attempt,
                () -> history.atLeast(plan, expected)
                        .flatMap(stored ->
                                command.apply(stored).flatMap(known -> decide(attempt, stored, known, expected))));
    }

    private Uni<Outcome> decide(Attempt attempt, StoredPlan stored, PlanCommand command, long expected) {
        Context context = attempt.context();
        Decision<PlanEvent> decision = PlanDecider.decide(stored.plan(), command, context);
        return switch (decision) {
            case Decision.Rejected<PlanEvent> rejected ->
                Uni.createFrom().item(Refusals.of(rejected.refusal(), stored, expected));
            case Decision.Accepted<PlanEvent> accepted
            when stored.version() != expected -> Uni.createFrom().item(Refusals.stale(stored));
            case Decision.Accepted<PlanEvent> accepted ->
                append.changes(attempt, List.of(new PlanChange(stored, accepted.events())));
        };
    }

    private Uni<Set<UUID>> othersInForce(StoredPlan stored) {
        Optional<DraftedPlan> drafted = stored.plan().drafted();
        if (drafted.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        List<String> labels = List.of(Labels.patient(drafted.get().patient()), Labels.IN_FORCE);
        return streams.find(Labels.PLAN, labels, Optional.empty(), ACTIVE_PLANS)
                .map(found -> found.stream()
                        .map(FindStreams.FoundStream::id)
                        .filter(id -> !id.equals(stored.id()))
                        .collect(Collectors.toCollection(HashSet::new)));
    }
}
