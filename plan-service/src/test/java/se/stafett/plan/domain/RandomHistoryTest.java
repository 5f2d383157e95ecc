package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.GoalEvent.GoalAccepted;
import se.stafett.plan.domain.GoalEvent.GoalDeclined;
import se.stafett.plan.domain.GoalEvent.GoalOutcomeRecorded;
import se.stafett.plan.domain.GoalEvent.GoalProposed;
import se.stafett.plan.domain.InterventionEvent.InterventionPlanned;
import se.stafett.plan.domain.RandomHistory.Happened;
import se.stafett.plan.domain.RandomHistory.Turn;
import se.stafett.rig.Specimens;

/** Whatever people do, this holds. A failure names its seed, which gives the same history again. */
class RandomHistoryTest {

    private static final int HISTORIES = 3_000;
    private static final int TURNS = 120;

    @Test
    void every_open_item_has_exactly_one_responsible_unit_whatever_happens() {
        assertThat(firstTurnWhere(turn -> {
                    List<UUID> open = openItems(turn.plans());
                    return open.size() != Set.copyOf(open).size();
                }))
                .isEmpty();
    }

    @Test
    void custody_moves_by_custody_events_alone_and_no_item_is_lost() {
        assertThat(firstTurnWhere(turn -> {
                    Map<UUID, HsaId> expected = new HashMap<>(responsible(turn.before()));
                    Map<UUID, HsaId> after = responsible(turn.plans());
                    turn.events().forEach(one -> {
                        if (one.event() instanceof CustodyMoved moved) {
                            expected.put(moved.item(), moved.to());
                        }
                    });
                    return !after.entrySet().containsAll(expected.entrySet());
                }))
                .isEmpty();
    }

    @Test
    void only_the_unit_with_custody_and_the_patient_change_an_item() {
        assertThat(firstTurnWhere(turn -> turn.events().stream()
                        .map(Happened::event)
                        .anyMatch(event -> changedItem(event).anyMatch(item -> !mayChange(turn, item, event)))))
                .isEmpty();
    }

    @Test
    void the_same_events_make_the_same_plan() {
        histories().forEach(seed -> {
            List<Turn> turns = RandomHistory.of(seed, TURNS);
            Map<UUID, Plan> again = new HashMap<>();
            turns.stream()
                    .flatMap(turn -> turn.events().stream())
                    .forEach(one -> again.put(
                            one.plan(),
                            again.getOrDefault(one.plan(), Plan.notDrafted()).after(one.event(), one.eventId())));
            assertThat(again).as("seed %d", seed).isEqualTo(turns.getLast().plans());
        });
    }

    @Test
    void a_command_decided_again_is_decided_alike() {
        assertThat(firstTurnWhere(turn -> turn.command() instanceof PlanCommand command
                        && !turn.events().isEmpty()
                        && !PlanDecider.decide(
                                        turn.before()
                                                .getOrDefault(
                                                        turn.events().getFirst().plan(), Plan.notDrafted()),
                                        command,
                                        turn.context())
                                .equals(turn.decision())))
                .isEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_history() {
        assertThat(RandomHistory.of(7, TURNS)).isEqualTo(RandomHistory.of(7, TURNS));
    }

    @Test
    void chance_finds_a_way_through_every_command_and_meets_most_refusals() {
        Set<Class<?>> accepted = new HashSet<>();
        Set<Class<?>> events = new HashSet<>();
        Set<Class<?>> refusals = new HashSet<>();
        histories()
                .forEach(seed -> RandomHistory.of(seed, TURNS).forEach(turn -> {
                    switch (turn.decision()) {
                        case Decision.Accepted<?> yes ->
                            accepted.add(turn.command().getClass());
                        case Decision.Rejected<?> no ->
                            refusals.add(no.refusal().getClass());
                    }
                    turn.events().forEach(one -> events.add(one.event().getClass()));
                }));
        assertThat(accepted)
                .containsExactlyInAnyOrderElementsOf(Stream.of(PlanCommand.class, PairCommand.class)
                        .flatMap(Specimens::recordsOf)
                        .toList());
        assertThat(events)
                .containsExactlyInAnyOrderElementsOf(
                        Specimens.recordsOf(PlanEvent.class).toList());
        assertThat(refusals)
                .hasSizeGreaterThan((int) Specimens.recordsOf(PlanRefusal.class).count() / 2);
    }

    private static LongStream histories() {
        return LongStream.range(0, HISTORIES);
    }

    private static List<String> firstTurnWhere(Predicate<Turn> broken) {
        return histories()
                .boxed()
                .flatMap(seed -> RandomHistory.of(seed, TURNS).stream()
                        .filter(broken)
                        .map(turn -> "seed " + seed + ": " + turn.command() + " gave " + turn.events()))
                .limit(1)
                .toList();
    }

    private static List<UUID> openItems(Map<UUID, Plan> plans) {
        return plans.values().stream()
                .filter(OpenPlan.class::isInstance)
                .flatMap(plan -> plan.drafted().stream())
                .flatMap(plan -> plan.content().items().open().stream())
                .map(Item::id)
                .toList();
    }

    /** Of every item, whatever its state, in the plan where it is now: in a merged plan it is no longer. */
    private static Map<UUID, HsaId> responsible(Map<UUID, Plan> plans) {
        Map<UUID, HsaId> responsible = new HashMap<>();
        plans.values().stream()
                .flatMap(plan -> plan.drafted().stream())
                .filter(plan -> plan.status() != PlanStatus.MERGED)
                .flatMap(plan -> plan.content().items().all())
                .forEach(item -> responsible.put(item.id(), item.responsible()));
        return responsible;
    }

    private static Stream<UUID> changedItem(PlanEvent event) {
        return switch (event) {
            case GoalProposed goal -> Stream.empty();
            case InterventionPlanned intervention -> Stream.empty();
            case GoalEvent goal -> Stream.of(goal.goal());
            case InterventionEvent intervention -> Stream.of(intervention.intervention());
            case CourseEvent course -> Stream.empty();
            case ContentEvent content -> Stream.empty();
            case CustodyEvent custody -> Stream.empty();
            case MergeEvent merge -> Stream.empty();
        };
    }

    private static boolean mayChange(Turn turn, UUID item, PlanEvent event) {
        return switch (turn.context().actor()) {
            case Actor.Professional professional ->
                responsible(turn.before()).get(item).equals(professional.unit());
            case Actor.Patient patient ->
                patient.equals(People.GRETA) && (event instanceof GoalAccepted || event instanceof GoalDeclined);
            case Actor.Relative relative -> false;
            case Actor.System system -> event instanceof GoalOutcomeRecorded;
            case Actor.Auditor auditor -> false;
        };
    }
}
