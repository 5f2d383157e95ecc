package se.stafett.plan.domain;

import static se.stafett.plan.domain.PairSpec.givenPlans;
import static se.stafett.plan.domain.People.CENTRE;
import static se.stafett.plan.domain.People.CENTRE_NURSE;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.eventId;
import static se.stafett.plan.domain.PlanSpec.fold;
import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.COOK_DINNER;
import static se.stafett.plan.domain.Samples.GRETAS;
import static se.stafett.plan.domain.Samples.NEW_MERGE;
import static se.stafett.plan.domain.Samples.NILSS;
import static se.stafett.plan.domain.Samples.OTHER_PLAN;
import static se.stafett.plan.domain.Samples.PLAN;
import static se.stafett.plan.domain.Samples.RAIL;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.homeTakesPart;
import static se.stafett.plan.domain.Samples.planned;
import static se.stafett.plan.domain.Samples.proposed;
import static se.stafett.plan.domain.Samples.text;
import static se.stafett.plan.domain.Samples.training;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.plan.domain.AccessRefusal.PlanNotFound;
import se.stafett.plan.domain.AccessRefusal.RoleMayNot;
import se.stafett.plan.domain.AccessRefusal.UnitDoesNotCarryThePlan;
import se.stafett.plan.domain.ContentRefusal.NothingChanges;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.CourseEvent.PlanEnteredInError;
import se.stafett.plan.domain.CourseRefusal.PlanIsNotOpen;
import se.stafett.plan.domain.MergeEvent.PlanAbsorbed;
import se.stafett.plan.domain.MergeEvent.PlanKeptApart;
import se.stafett.plan.domain.MergeEvent.PlanMergedInto;
import se.stafett.plan.domain.MergeRefusal.OtherPlanHasChanged;
import se.stafett.plan.domain.MergeRefusal.OtherPlanIsNotOpen;
import se.stafett.plan.domain.MergeRefusal.OtherPlanNotFound;
import se.stafett.plan.domain.MergeRefusal.PlansOfDifferentPatients;
import se.stafett.plan.domain.MergeRefusal.SamePlan;
import se.stafett.plan.domain.PairCommand.KeepApart;
import se.stafett.plan.domain.PairCommand.MergePlans;

class MergeDeciderTest {

    private static final Plan ACTIVE = fold(activePlan());
    private static final PlanEvent[] SECOND = {drafted(OTHER_PLAN, GRETAS, WARD), proposed(COOK), planned(RAIL, COOK)};
    private static final MergePlans MERGE = new MergePlans(OTHER_PLAN, 3, text("Ett räcker"));
    private static final KeepApart APART = new KeepApart(OTHER_PLAN, text("Handkirurgi, eget team"));
    private static final PlanClosed CLOSED =
            new PlanClosed(ClosingReason.MOVED, Optional.empty(), new Dialogue(true, Optional.empty()));

    @Test
    void the_first_plan_takes_over_all_that_the_second_holds_and_where_it_came_from() {
        Goal cook = Goal.proposed(COOK, COOK_DINNER, WARD, new Provenance(OTHER_PLAN, 2, eventId(2)));
        Intervention rail = Intervention.planned(RAIL, training(COOK), WARD, new Provenance(OTHER_PLAN, 3, eventId(3)));
        givenPlans(ACTIVE, fold(SECOND))
                .when(MERGE, as(WARD_THERAPIST))
                .then(
                        new Addressed(
                                PLAN,
                                new PlanAbsorbed(
                                        NEW_MERGE, OTHER_PLAN, 3, text("Ett räcker"), List.of(cook), List.of(rail))),
                        new Addressed(OTHER_PLAN, new PlanMergedInto(NEW_MERGE, PLAN, text("Ett räcker"))));
    }

    @Test
    void what_is_merged_has_been_read() {
        givenPlans(ACTIVE, fold(and(SECOND, homeTakesPart())))
                .when(MERGE, as(WARD_THERAPIST))
                .thenRejected(new OtherPlanHasChanged(OTHER_PLAN, 4));
    }

    @Test
    void a_plan_does_not_absorb_itself() {
        givenPlans(ACTIVE, ACTIVE)
                .when(new MergePlans(PLAN, 6, text("Ett räcker")), as(WARD_THERAPIST))
                .thenRejected(new SamePlan());
    }

    @Test
    void plans_of_different_patients_are_never_merged() {
        givenPlans(ACTIVE, fold(drafted(OTHER_PLAN, NILSS, WARD)))
                .when(MERGE, as(WARD_THERAPIST))
                .thenRejected(new PlansOfDifferentPatients());
    }

    @Test
    void a_plan_that_the_unit_does_not_know_of_looks_like_none() {
        givenPlans(ACTIVE, fold(drafted(OTHER_PLAN, GRETAS, CENTRE)))
                .when(MERGE, as(WARD_THERAPIST))
                .thenRejected(new OtherPlanNotFound(OTHER_PLAN));
        givenPlans(ACTIVE, Plan.notDrafted())
                .when(MERGE, as(WARD_THERAPIST))
                .thenRejected(new OtherPlanNotFound(OTHER_PLAN));
        givenPlans(ACTIVE, fold(SECOND)).when(MERGE, as(CENTRE_NURSE)).thenRejected(new PlanNotFound());
        givenPlans(Plan.notDrafted(), fold(SECOND))
                .when(MERGE, as(WARD_THERAPIST))
                .thenRejected(new PlanNotFound());
    }

    @Test
    void both_plans_are_open() {
        givenPlans(fold(and(activePlan(), CLOSED)), fold(SECOND))
                .when(MERGE, as(WARD_THERAPIST))
                .thenRejected(new PlanIsNotOpen(PlanStatus.REVOKED));
        givenPlans(ACTIVE, fold(and(SECOND, new PlanEnteredInError(text("Fel")))))
                .when(MERGE, as(WARD_THERAPIST))
                .thenRejected(new OtherPlanIsNotOpen(OTHER_PLAN, PlanStatus.ENTERED_IN_ERROR));
    }

    @Test
    void both_plans_are_carried_by_the_unit_that_merges_them() {
        givenPlans(fold(and(activePlan(), homeTakesPart())), fold(SECOND))
                .when(MERGE, as(HOME_THERAPIST))
                .thenRejected(new UnitDoesNotCarryThePlan(HOME));
        givenPlans(
                        fold(drafted(PLAN, GRETAS, HOME)),
                        fold(drafted(OTHER_PLAN, GRETAS, WARD), homeTakesPart(), proposed(COOK)))
                .when(MERGE, as(HOME_THERAPIST))
                .thenRejected(new UnitDoesNotCarryThePlan(HOME));
        givenPlans(ACTIVE, fold(SECOND)).when(MERGE, as(People.GRETA)).thenRejected(new RoleMayNot("patient"));
    }

    @Test
    void two_plans_of_a_patient_are_kept_apart_with_a_reason() {
        PlanKeptApart apart = new PlanKeptApart(OTHER_PLAN, text("Handkirurgi, eget team"));
        givenPlans(ACTIVE, fold(SECOND)).when(APART, as(WARD_THERAPIST)).then(new Addressed(PLAN, apart));
        givenPlans(fold(and(activePlan(), apart)), fold(SECOND))
                .when(APART, as(WARD_THERAPIST))
                .thenRejected(new NothingChanges());
    }

    @Test
    void a_plan_is_kept_apart_from_another_plan_of_the_same_patient_also_one_not_taken_part_in() {
        givenPlans(ACTIVE, fold(drafted(OTHER_PLAN, GRETAS, CENTRE)))
                .when(APART, as(WARD_THERAPIST))
                .then(new Addressed(PLAN, new PlanKeptApart(OTHER_PLAN, APART.reason())));
        givenPlans(ACTIVE, fold(drafted(OTHER_PLAN, NILSS, WARD)))
                .when(APART, as(WARD_THERAPIST))
                .thenRejected(new OtherPlanNotFound(OTHER_PLAN));
        givenPlans(ACTIVE, ACTIVE)
                .when(new KeepApart(PLAN, text("Två")), as(WARD_THERAPIST))
                .thenRejected(new SamePlan());
    }
}
