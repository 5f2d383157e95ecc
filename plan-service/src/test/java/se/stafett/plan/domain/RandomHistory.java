package se.stafett.plan.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.NamedId;
import se.stafett.plan.domain.AgreementRefusal.AnotherPlanIsActive;

/**
 * What happens to the plans of one patient when people and systems do what comes to their minds. The same seed gives the
 * same history.
 */
public final class RandomHistory {

    /** One event in one plan. */
    public record Happened(UUID plan, PlanEvent event, UUID eventId) {}

    /**
     * A command and what came of it.
     *
     * @param before the plans as the command found them
     * @param plans the plans after it
     */
    public record Turn(
            Context context,
            Record command,
            Decision<?> decision,
            List<Happened> events,
            Map<UUID, Plan> before,
            Map<UUID, Plan> plans) {}

    private static final int MOST_PLANS = 3;
    private static final Decision<?> SECOND_ACTIVE = Decision.rejected(new AnotherPlanIsActive(Samples.OTHER_PLAN));

    private final long seed;
    private final Random random;
    private final List<Turn> turns = new ArrayList<>();
    private Map<UUID, Plan> plans = Map.of();
    private Instant now = Samples.NOW;

    private RandomHistory(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    public static List<Turn> of(long seed, int turns) {
        RandomHistory history = new RandomHistory(seed);
        for (int turn = 0; turn < turns; turn++) {
            history.takeTurn(turn);
        }
        return history.turns;
    }

    private void takeTurn(int turn) {
        now = now.plus(Duration.ofHours(random.nextInt(12)));
        UUID commandId = NamedId.of(new UUID(0, seed), "command " + turn);
        Context context = new Context(now, People.GRETA, commandId);
        RandomCommands commands = new RandomCommands(random, context.today());
        List<UUID> ids = List.copyOf(plans.keySet());
        if (ids.isEmpty() || ids.size() < MOST_PLANS && random.nextInt(30) == 0) {
            onOne(context.newId("plan", 0), commands, context);
        } else if (ids.size() > 1 && random.nextInt(10) == 0) {
            onTwo(ids.get(random.nextInt(ids.size())), ids.get(random.nextInt(ids.size())), commands, context);
        } else {
            onOne(ids.get(random.nextInt(ids.size())), commands, context);
        }
    }

    private void onOne(UUID id, RandomCommands commands, Context anyone) {
        Plan plan = plans.getOrDefault(id, Plan.notDrafted());
        PlanCommand command = commands.onOne(plan, othersInForce(id));
        Context context = as(commands.actorFor((Record) command, plan), anyone);
        Decision<PlanEvent> decision = PlanDecider.decide(plan, command, context);
        List<Addressed> events = switch (decision) {
            case Decision.Accepted<PlanEvent> accepted ->
                accepted.events().stream()
                        .map(event -> new Addressed(id, event))
                        .toList();
            case Decision.Rejected<PlanEvent> rejected -> List.of();
        };
        happen(context, (Record) command, decision, events);
    }

    private void onTwo(UUID id, UUID otherId, RandomCommands commands, Context anyone) {
        DraftedPlan plan = plans.get(id).drafted().orElseThrow();
        PairCommand command = commands.onTwo(plan, plans.get(otherId), otherId);
        Context context = as(commands.actorFor((Record) command, plan), anyone);
        Plan other = command instanceof PairCommand.ReverseMerge reverse
                ? plan.absorbedBy(reverse.merge()).map(plans::get).orElseGet(Plan::notDrafted)
                : plans.get(otherId);
        Decision<Addressed> decision = MergeDecider.decide(plan, other, command, context);
        List<Addressed> events = switch (decision) {
            case Decision.Accepted<Addressed> accepted -> accepted.events();
            case Decision.Rejected<Addressed> rejected -> List.of();
        };
        happen(context, (Record) command, decision, events);
    }

    private void happen(Context context, Record command, Decision<?> decision, List<Addressed> events) {
        Map<UUID, Plan> after = new LinkedHashMap<>(plans);
        List<Happened> happened = new ArrayList<>();
        for (Addressed addressed : events) {
            UUID eventId = context.eventId(happened.size());
            Plan before = after.getOrDefault(addressed.plan(), Plan.notDrafted());
            after.put(addressed.plan(), before.after(addressed.event(), eventId));
            happened.add(new Happened(addressed.plan(), addressed.event(), eventId));
        }
        if (activePlans(after) > 1) {
            // The store reserves a patient's one active plan, and refuses what would make a second.
            turns.add(new Turn(context, command, SECOND_ACTIVE, List.of(), plans, plans));
            return;
        }
        turns.add(new Turn(context, command, decision, List.copyOf(happened), plans, after));
        plans = after;
    }

    private static long activePlans(Map<UUID, Plan> plans) {
        return plans.values().stream()
                .flatMap(plan -> plan.drafted().stream())
                .filter(DraftedPlan::isTheActivePlan)
                .count();
    }

    private static Context as(Actor actor, Context context) {
        return new Context(context.now(), actor, context.commandId());
    }

    private Set<UUID> othersInForce(UUID id) {
        return plans.values().stream()
                .flatMap(plan -> plan.drafted().stream())
                .filter(plan -> plan.status() == PlanStatus.ACTIVE || plan.status() == PlanStatus.ON_HOLD)
                .map(DraftedPlan::id)
                .filter(other -> !other.equals(id))
                .collect(Collectors.toSet());
    }
}
