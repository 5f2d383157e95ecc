package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.plan.domain.PairSpec.givenPlans;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST_ID;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.eventId;
import static se.stafett.plan.domain.PlanSpec.fold;
import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.COOK_DINNER;
import static se.stafett.plan.domain.Samples.GRETAS;
import static se.stafett.plan.domain.Samples.HANDOVER;
import static se.stafett.plan.domain.Samples.OTHER_PLAN;
import static se.stafett.plan.domain.Samples.PLAN;
import static se.stafett.plan.domain.Samples.RAIL;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.accepted;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.agreed;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.planned;
import static se.stafett.plan.domain.Samples.proposed;
import static se.stafett.plan.domain.Samples.text;
import static se.stafett.plan.domain.Samples.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.plan.domain.AgreementRefusal.AnotherPlanIsActive;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.InterventionEvent.InterventionRevised;
import se.stafett.plan.domain.MergeEvent.PlanAbsorbed;
import se.stafett.plan.domain.MergeEvent.PlanKeptApart;
import se.stafett.plan.domain.MergeEvent.PlanMergedInto;
import se.stafett.plan.domain.MergeEvent.PlanRestored;
import se.stafett.plan.domain.MergeEvent.PlanSeparated;
import se.stafett.plan.domain.MergeRefusal.ItemsAreEntangled;
import se.stafett.plan.domain.MergeRefusal.MergeNotFound;
import se.stafett.plan.domain.PairCommand.ReverseMerge;

class ReversalDeciderTest {

    private static final UUID MERGE = id("merge");
    private static final ReverseMerge REVERSE = new ReverseMerge(MERGE, text("Fel plan"));
    private static final PlanEvent[] SECOND = {drafted(OTHER_PLAN, GRETAS, WARD), proposed(COOK), planned(RAIL, COOK)};
    private static final PlanMergedInto MERGED = new PlanMergedInto(MERGE, PLAN, text("Ett räcker"));
    private static final Goal COOKING =
            Goal.proposed(COOK, COOK_DINNER, WARD, new Provenance(OTHER_PLAN, 2, eventId(2)));
    private static final Intervention RAILING =
            Intervention.planned(RAIL, training(COOK), WARD, new Provenance(OTHER_PLAN, 3, eventId(3)));
    private static final PlanAbsorbed ABSORBED =
            new PlanAbsorbed(MERGE, OTHER_PLAN, 3, text("Ett räcker"), List.of(COOKING), List.of(RAILING));

    @Test
    void a_reversed_merge_gives_the_items_back_as_they_stand_now() {
        Plan survivor = fold(and(
                activePlan(),
                ABSORBED,
                accepted(COOK),
                new CustodyMoved(RAIL, WARD, HOME, HANDOVER, HOME_THERAPIST_ID)));
        Goal acceptedMeanwhile = COOKING.accepted(new Acceptance.Agree(AcceptanceWay.IN_MEETING, Optional.empty()));
        givenPlans(survivor, fold(and(SECOND, MERGED)))
                .when(REVERSE, as(WARD_THERAPIST))
                .then(
                        new Addressed(
                                PLAN, new PlanSeparated(MERGE, OTHER_PLAN, text("Fel plan"), List.of(COOK, RAIL))),
                        new Addressed(
                                OTHER_PLAN,
                                new PlanRestored(
                                        MERGE,
                                        PLAN,
                                        text("Fel plan"),
                                        List.of(acceptedMeanwhile),
                                        List.of(RAILING.inCustodyOf(HOME)))));
    }

    @Test
    void a_merge_that_is_not_there_is_not_reversed() {
        givenPlans(fold(activePlan()), fold(SECOND))
                .when(REVERSE, as(WARD_THERAPIST))
                .thenRejected(new MergeNotFound(MERGE));
        givenPlans(fold(and(activePlan(), ABSORBED)), Plan.notDrafted())
                .when(REVERSE, as(WARD_THERAPIST))
                .thenRejected(new MergeNotFound(MERGE));
    }

    @Test
    void a_merge_is_not_reversed_once_its_goals_are_served_by_others() {
        givenPlans(fold(and(activePlan(), ABSORBED, planned(id("later"), WALK, COOK))), fold(and(SECOND, MERGED)))
                .when(REVERSE, as(WARD_THERAPIST))
                .thenRejected(new ItemsAreEntangled(List.of(id("later"))));
    }

    @Test
    void a_merge_is_not_reversed_once_its_interventions_serve_others() {
        InterventionRevised both = new InterventionRevised(RAIL, training(COOK, WALK), text("Hjälper båda"));
        givenPlans(fold(and(activePlan(), ABSORBED, both)), fold(and(SECOND, MERGED)))
                .when(REVERSE, as(WARD_THERAPIST))
                .thenRejected(new ItemsAreEntangled(List.of(RAIL)));
    }

    @Test
    void a_reversal_does_not_leave_a_patient_with_two_active_plans_unless_they_are_kept_apart() {
        PlanEvent[] secondWasActive = and(SECOND, agreed(), MERGED);
        PlanKeptApart apart = new PlanKeptApart(OTHER_PLAN, text("Eget team"));
        givenPlans(fold(and(activePlan(), ABSORBED)), fold(secondWasActive))
                .when(REVERSE, as(WARD_THERAPIST))
                .thenRejected(new AnotherPlanIsActive(PLAN));
        givenPlans(fold(and(activePlan(), ABSORBED, apart)), fold(secondWasActive))
                .when(REVERSE, as(WARD_THERAPIST))
                .then(
                        new Addressed(
                                PLAN, new PlanSeparated(MERGE, OTHER_PLAN, text("Fel plan"), List.of(COOK, RAIL))),
                        new Addressed(
                                OTHER_PLAN,
                                new PlanRestored(MERGE, PLAN, text("Fel plan"), List.of(COOKING), List.of(RAILING))));
    }

    @Test
    void what_the_plan_had_before_stays_with_it() {
        DraftedPlan after = PlanSpec.foldToPlan(and(
                activePlan(), ABSORBED, new PlanSeparated(MERGE, OTHER_PLAN, text("Fel plan"), List.of(COOK, RAIL))));
        assertThat(after.content().items().ids()).containsExactly(WALK, TRAIN);
    }
}
