package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.OTHER_PLAN;
import static se.stafett.plan.domain.Samples.TODAY;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.accepted;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.agreed;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.maybe;
import static se.stafett.plan.domain.Samples.planned;
import static se.stafett.plan.domain.Samples.proposed;
import static se.stafett.plan.domain.Samples.readyPlan;
import static se.stafett.plan.domain.Samples.review;
import static se.stafett.plan.domain.Samples.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stafett.plan.domain.AgreementRefusal.AnotherPlanIsActive;
import se.stafett.plan.domain.AgreementRefusal.GoalsWithoutIntervention;
import se.stafett.plan.domain.AgreementRefusal.NoAcceptedGoal;
import se.stafett.plan.domain.AgreementRefusal.NoReviewDate;
import se.stafett.plan.domain.AgreementRefusal.PositionNotExplained;
import se.stafett.plan.domain.AgreementRefusal.ReviewDateHasPassed;
import se.stafett.plan.domain.ContentEvent.ReviewDateSet;
import se.stafett.plan.domain.CourseCommand.RecordAgreement;
import se.stafett.plan.domain.CourseEvent.PlanAgreed;
import se.stafett.plan.domain.CourseEvent.PlanHeld;
import se.stafett.plan.domain.CourseRefusal.PlanIsOnHold;
import se.stafett.plan.domain.InterventionEvent.InterventionStopped;
import se.stafett.plan.domain.MergeEvent.PlanKeptApart;

class AgreementDeciderTest {

    private static final RecordAgreement AGREE = new RecordAgreement(Position.AGREED, Optional.empty(), Set.of());

    @Test
    void a_plan_with_an_accepted_goal_an_intervention_for_it_and_a_review_date_is_agreed() {
        given(readyPlan()).when(AGREE, as(WARD_THERAPIST)).then(agreed());
    }

    @Test
    void an_active_plan_is_agreed_anew() {
        given(activePlan()).when(AGREE, as(WARD_THERAPIST)).then(agreed());
    }

    @Test
    void a_plan_without_an_accepted_goal_is_not_agreed() {
        given(drafted(), proposed(WALK), planned(TRAIN, WALK), review())
                .when(AGREE, as(WARD_THERAPIST))
                .thenRejected(new NoAcceptedGoal());
    }

    @Test
    void a_plan_is_not_agreed_while_an_accepted_goal_has_no_intervention() {
        given(drafted(), proposed(WALK), accepted(WALK), review())
                .when(AGREE, as(WARD_THERAPIST))
                .thenRejected(new GoalsWithoutIntervention(List.of(WALK)));
    }

    @Test
    void a_stopped_intervention_brings_no_goal_nearer() {
        given(and(readyPlan(), new InterventionStopped(TRAIN, text("För tungt"))))
                .when(AGREE, as(WARD_THERAPIST))
                .thenRejected(new GoalsWithoutIntervention(List.of(WALK)));
    }

    @Test
    void a_plan_without_a_review_date_is_not_agreed() {
        given(drafted(), proposed(WALK), accepted(WALK), planned(TRAIN, WALK))
                .when(AGREE, as(WARD_THERAPIST))
                .thenRejected(new NoReviewDate());
    }

    @Test
    void a_plan_whose_review_date_has_passed_is_not_agreed() {
        given(and(readyPlan(), new ReviewDateSet(TODAY.minusDays(1))))
                .when(AGREE, as(WARD_THERAPIST))
                .thenRejected(new ReviewDateHasPassed(TODAY.minusDays(1)));
        given(and(readyPlan(), new ReviewDateSet(TODAY)))
                .when(AGREE, as(WARD_THERAPIST))
                .then(agreed());
    }

    @Test
    void that_the_patient_could_not_take_part_is_said_with_the_reason() {
        given(readyPlan())
                .when(new RecordAgreement(Position.UNABLE, maybe("Medvetslös"), Set.of()), as(WARD_THERAPIST))
                .then(new PlanAgreed(Position.UNABLE, maybe("Medvetslös")));
        given(readyPlan())
                .when(new RecordAgreement(Position.UNABLE, Optional.empty(), Set.of()), as(WARD_THERAPIST))
                .thenRejected(new PositionNotExplained(Position.UNABLE));
    }

    @Test
    void that_the_patient_disagrees_is_recorded_even_of_a_plan_that_is_not_ready() {
        given(drafted())
                .when(new RecordAgreement(Position.DISAGREED, maybe("Vill hem"), Set.of()), as(WARD_THERAPIST))
                .then(new PlanAgreed(Position.DISAGREED, maybe("Vill hem")));
        given(drafted())
                .when(new RecordAgreement(Position.DISAGREED, Optional.empty(), Set.of()), as(WARD_THERAPIST))
                .thenRejected(new PositionNotExplained(Position.DISAGREED));
    }

    @Test
    void a_plan_on_hold_is_resumed_before_it_is_agreed() {
        given(and(activePlan(), new PlanHeld(text("Lunginflammation"))))
                .when(AGREE, as(WARD_THERAPIST))
                .thenRejected(new PlanIsOnHold());
    }

    @Test
    void a_patient_has_one_active_plan() {
        given(readyPlan())
                .when(new RecordAgreement(Position.AGREED, Optional.empty(), Set.of(OTHER_PLAN)), as(WARD_THERAPIST))
                .thenRejected(new AnotherPlanIsActive(OTHER_PLAN));
    }

    @Test
    void plans_kept_apart_on_purpose_are_both_active() {
        given(and(readyPlan(), new PlanKeptApart(OTHER_PLAN, text("Handkirurgi, eget team"))))
                .when(new RecordAgreement(Position.AGREED, Optional.empty(), Set.of(OTHER_PLAN)), as(WARD_THERAPIST))
                .then(agreed());
    }

    @Test
    void a_plan_that_another_is_kept_apart_from_is_agreed_anew() {
        given(activePlan())
                .when(new RecordAgreement(Position.AGREED, Optional.empty(), Set.of(OTHER_PLAN)), as(WARD_THERAPIST))
                .then(agreed());
    }
}
