package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.COOK_DINNER;
import static se.stafett.plan.domain.Samples.PLAN;
import static se.stafett.plan.domain.Samples.RAIL;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.WALK_TO_THE_SHOP;
import static se.stafett.plan.domain.Samples.text;
import static se.stafett.plan.domain.Samples.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.HsaId;

class ItemsTest {

    private static final Goal WALKING = Goal.proposed(WALK, WALK_TO_THE_SHOP, WARD, born(WALK));
    private static final Goal COOKING = Goal.proposed(COOK, COOK_DINNER, HOME, born(COOK));
    private static final Intervention TRAINING = intervention(TRAIN, WARD, WALK);
    private static final Intervention RAILING = intervention(RAIL, HOME, WALK, COOK);
    private static final Items ALL = Items.none().with(List.of(WALKING, COOKING), List.of(TRAINING, RAILING));

    @Test
    void items_come_in_the_order_in_which_they_were_recorded() {
        assertThat(ALL.ids()).containsExactly(WALK, COOK, TRAIN, RAIL);
        assertThat(ALL.with(WALKING.inCustodyOf(HOME)).ids()).containsExactly(WALK, COOK, TRAIN, RAIL);
    }

    @Test
    void some_of_them_can_be_taken_out_or_singled_out() {
        assertThat(ALL.without(List.of(WALK, RAIL)).ids()).containsExactly(COOK, TRAIN);
        assertThat(ALL.only(Set.of(WALK, RAIL)).ids()).containsExactly(WALK, RAIL);
    }

    @Test
    void units_with_something_open_are_named_once_and_in_order() {
        assertThat(ALL.unitsWithOpenItemsBesides(WARD)).containsExactly(HOME);
        assertThat(ALL.unitsWithOpenItemsBesides(People.CENTRE)).containsExactly(WARD, HOME);
        assertThat(ALL.endedWithThePlan().unitsWithOpenItemsBesides(WARD)).isEmpty();
    }

    @Test
    void what_has_ended_stays_as_it_ended_when_the_plan_ends() {
        Goal inError = WALKING.ended(GoalStatus.ENTERED_IN_ERROR, Optional.of(text("Fel")));
        Items ended = ALL.with(inError).endedWithThePlan();
        assertThat(ended.goal(WALK)).contains(inError);
        assertThat(ended.goal(COOK).orElseThrow().status()).isEqualTo(GoalStatus.CANCELLED);
        assertThat(ended.open()).isEmpty();
    }

    @Test
    void interventions_that_reach_across_a_border_are_entangled_whichever_side_they_are_on() {
        assertThat(ALL.entangledWith(Set.of(WALK, TRAIN))).containsExactly(RAIL);
        assertThat(ALL.entangledWith(Set.of(COOK))).containsExactly(RAIL);
        assertThat(ALL.entangledWith(Set.of(COOK, RAIL))).containsExactly(RAIL);
        assertThat(ALL.entangledWith(Set.of(WALK, COOK, TRAIN, RAIL))).isEmpty();
        assertThat(ALL.entangledWith(Set.of())).isEmpty();
    }

    @Test
    void an_accepted_goal_is_served_by_an_intervention_that_counts() {
        Goal accepted = WALKING.accepted(new Acceptance.Agree(AcceptanceWay.BY_PATIENT, Optional.empty()));
        Items items = Items.none().with(List.of(accepted), List.of(TRAINING));
        Intervention stopped = TRAINING.ended(InterventionStatus.STOPPED, Optional.of(text("Smärta")));
        Intervention wrong = TRAINING.ended(InterventionStatus.ENTERED_IN_ERROR, Optional.of(text("Fel")));
        assertThat(items.acceptedGoalsWithoutIntervention()).isEmpty();
        assertThat(items.with(stopped).acceptedGoalsWithoutIntervention()).containsExactly(WALK);
        assertThat(items.with(wrong).acceptedGoalsWithoutIntervention()).containsExactly(WALK);
    }

    private static Intervention intervention(UUID id, HsaId unit, UUID... goals) {
        return Intervention.planned(id, training(goals), unit, born(id));
    }

    private static Provenance born(UUID id) {
        return new Provenance(PLAN, 2, id);
    }
}
