package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST_ID;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.fold;
import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.GRETAS;
import static se.stafett.plan.domain.Samples.HANDOVER;
import static se.stafett.plan.domain.Samples.NOW;
import static se.stafett.plan.domain.Samples.OTHER_PLAN;
import static se.stafett.plan.domain.Samples.PLAN;
import static se.stafett.plan.domain.Samples.RAIL;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.planned;
import static se.stafett.plan.domain.Samples.proposed;
import static se.stafett.plan.domain.Samples.text;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.MergeRefusal.MergeNotFound;
import se.stafett.plan.domain.PairCommand.MergePlans;
import se.stafett.plan.domain.PairCommand.ReverseMerge;

/** Merges that build on each other, and how they are undone. */
class MergeStoryTest {

    private static final UUID THIRD_PLAN = id("third plan");

    private final Map<UUID, Plan> plans = new HashMap<>(Map.of(
            PLAN, fold(activePlan()),
            OTHER_PLAN, fold(drafted(OTHER_PLAN, GRETAS, WARD), proposed(COOK)),
            THIRD_PLAN, fold(drafted(THIRD_PLAN, GRETAS, WARD), proposed(id("third goal")), rail())));

    @Test
    void a_plan_absorbs_several_and_gives_each_back_its_own() {
        UUID second = merge(PLAN, OTHER_PLAN);
        UUID third = merge(PLAN, THIRD_PLAN);
        assertThat(items(PLAN)).containsExactly(WALK, COOK, id("third goal"), TRAIN, RAIL);
        reverse(PLAN, second);
        assertThat(items(PLAN)).containsExactly(WALK, id("third goal"), TRAIN, RAIL);
        assertThat(items(OTHER_PLAN)).containsExactly(COOK);
        reverse(PLAN, third);
        assertThat(items(PLAN)).containsExactly(WALK, TRAIN);
        assertThat(items(THIRD_PLAN)).containsExactly(id("third goal"), RAIL);
    }

    @Test
    void merges_upon_merges_are_undone_from_the_outside_in() {
        UUID inner = merge(OTHER_PLAN, THIRD_PLAN);
        UUID outer = merge(PLAN, OTHER_PLAN);
        assertThat(decide(PLAN, THIRD_PLAN, new ReverseMerge(inner, text("Fel")), "too early"))
                .isEqualTo(Decision.rejected(new MergeNotFound(inner)));
        reverse(PLAN, outer);
        assertThat(items(OTHER_PLAN)).containsExactlyInAnyOrder(COOK, id("third goal"), RAIL);
        reverse(OTHER_PLAN, inner);
        assertThat(items(OTHER_PLAN)).containsExactly(COOK);
        assertThat(items(THIRD_PLAN)).containsExactly(id("third goal"), RAIL);
    }

    @Test
    void an_item_remembers_through_every_merge_where_it_was_first_recorded() {
        Provenance born = item(THIRD_PLAN, RAIL).provenance();
        merge(OTHER_PLAN, THIRD_PLAN);
        merge(PLAN, OTHER_PLAN);
        assertThat(item(PLAN, RAIL).provenance()).isEqualTo(born);
        assertThat(born.plan()).isEqualTo(THIRD_PLAN);
    }

    @Test
    void what_moved_to_another_unit_while_merged_stays_there_when_it_comes_back() {
        UUID merge = merge(PLAN, THIRD_PLAN);
        plans.computeIfPresent(
                PLAN,
                (id, plan) -> plan.after(
                        new CustodyMoved(RAIL, WARD, HOME, HANDOVER, HOME_THERAPIST_ID), id("custody event")));
        reverse(PLAN, merge);
        assertThat(item(THIRD_PLAN, RAIL).responsible()).isEqualTo(HOME);
    }

    @Test
    void a_plan_that_came_back_can_be_merged_again() {
        reverse(PLAN, merge(PLAN, OTHER_PLAN));
        merge(PLAN, OTHER_PLAN);
        assertThat(items(PLAN)).containsExactly(WALK, COOK, TRAIN);
        assertThat(plans.get(OTHER_PLAN).drafted().orElseThrow().status()).isEqualTo(PlanStatus.MERGED);
    }

    private static PlanEvent rail() {
        return planned(RAIL, id("third goal"));
    }

    private UUID merge(UUID plan, UUID other) {
        String command =
                "merge " + other + " into " + plan + " at " + plans.get(plan).version();
        happen(
                decide(plan, other, new MergePlans(other, plans.get(other).version(), text("Ett räcker")), command),
                command);
        return context(command).newId("merge", 0);
    }

    private void reverse(UUID plan, UUID merge) {
        UUID other = plans.get(plan).drafted().orElseThrow().absorbedBy(merge).orElseThrow();
        happen(decide(plan, other, new ReverseMerge(merge, text("Fel")), "reverse " + merge), "reverse " + merge);
    }

    private Decision<Addressed> decide(UUID plan, UUID other, PairCommand command, String name) {
        return MergeDecider.decide(plans.get(plan), plans.get(other), command, context(name));
    }

    private void happen(Decision<Addressed> decision, String command) {
        switch (decision) {
            case Decision.Accepted<Addressed> accepted ->
                accepted.events()
                        .forEach(one -> plans.computeIfPresent(
                                one.plan(), (id, plan) -> plan.after(one.event(), id(command + one.plan()))));
            case Decision.Rejected<Addressed> rejected -> throw new AssertionError(rejected.refusal());
        }
    }

    private static Context context(String command) {
        return new Context(NOW, WARD_THERAPIST, id(command));
    }

    private Iterable<UUID> items(UUID plan) {
        return plans.get(plan).drafted().orElseThrow().content().items().ids();
    }

    private Item item(UUID plan, UUID item) {
        return plans.get(plan)
                .drafted()
                .orElseThrow()
                .content()
                .items()
                .item(item)
                .orElseThrow();
    }
}
