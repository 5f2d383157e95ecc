package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.FOLLOW_UPS;
import static se.stafett.plan.domain.People.GRETA;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST_ID;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.HANDOVER;
import static se.stafett.plan.domain.Samples.REVIEW;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.accepted;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.proposed;
import static se.stafett.plan.domain.Samples.readyPlan;
import static se.stafett.plan.domain.Samples.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.plan.domain.AccessRefusal.RoleMayNot;
import se.stafett.plan.domain.ContentEvent.ReviewDateSet;
import se.stafett.plan.domain.ContentRefusal.NothingChanges;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.CourseEvent.PlanHeld;
import se.stafett.plan.domain.CourseRefusal.PlanIsNotOpen;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.FollowUpCommand.Closing;
import se.stafett.plan.domain.FollowUpCommand.GoalOutcome;
import se.stafett.plan.domain.FollowUpCommand.TakeOutcome;
import se.stafett.plan.domain.GoalEvent.GoalOutcomeRecorded;
import se.stafett.plan.domain.GoalEvent.GoalWithdrawn;

class OutcomeDeciderTest {

    private static final LocalDate NEXT = REVIEW.plusMonths(3);
    private static final Dialogue HELD = new Dialogue(true, Samples.maybe("Vid hembesöket"));
    private static final CustodyMoved TRAINING_MOVED = new CustodyMoved(TRAIN, WARD, HOME, HANDOVER, HOME_THERAPIST_ID);

    @Test
    void how_far_goals_have_come_is_recorded_and_the_plan_goes_on_until_the_next_review() {
        given(activePlan())
                .when(goesOn(found(WALK, AchievementStatus.IMPROVING)), as(FOLLOW_UPS))
                .then(recorded(WALK, AchievementStatus.IMPROVING), new ReviewDateSet(NEXT));
    }

    @Test
    void the_same_day_of_review_is_set_anew_so_that_it_is_followed_up_anew() {
        given(activePlan())
                .when(new TakeOutcome(WARD, List.of(), Optional.of(REVIEW), Optional.empty()), as(FOLLOW_UPS))
                .then(new ReviewDateSet(REVIEW));
    }

    @Test
    void goals_that_are_met_end_the_plan_with_what_was_still_open() {
        given(activePlan())
                .when(ends(ClosingReason.GOALS_MET, found(WALK, AchievementStatus.ACHIEVED)), as(FOLLOW_UPS))
                .then(
                        recorded(WALK, AchievementStatus.ACHIEVED),
                        new PlanClosed(ClosingReason.GOALS_MET, Optional.empty(), HELD));
    }

    @Test
    void a_plan_that_nothing_more_can_help_ends_also_while_it_is_on_hold() {
        given(and(activePlan(), new PlanHeld(text("Lunginflammation"))))
                .when(
                        ends(ClosingReason.NO_FURTHER_BENEFIT, found(WALK, AchievementStatus.NO_PROGRESS)),
                        as(FOLLOW_UPS))
                .then(
                        recorded(WALK, AchievementStatus.NO_PROGRESS),
                        new PlanClosed(ClosingReason.NO_FURTHER_BENEFIT, Optional.empty(), HELD));
    }

    @Test
    void a_goal_that_has_been_reached_before_is_found_to_be_sustained() {
        given(and(activePlan(), recorded(WALK, AchievementStatus.ACHIEVED)))
                .when(goesOn(found(WALK, AchievementStatus.SUSTAINING)), as(FOLLOW_UPS))
                .then(recorded(WALK, AchievementStatus.SUSTAINING), new ReviewDateSet(NEXT));
    }

    @Test
    void a_level_of_attainment_comes_along_where_the_goal_is_measured_so() {
        GoalOutcome level = new GoalOutcome(
                COOK, new Achievement(AchievementStatus.IMPROVING, Optional.of(new Attainment(-1)), Optional.empty()));
        GoalOutcome misplaced = new GoalOutcome(WALK, level.achievement());
        given(and(activePlan(), proposed(COOK), accepted(COOK)))
                .when(goesOn(level, misplaced), as(FOLLOW_UPS))
                .then(new GoalOutcomeRecorded(COOK, level.achievement()), new ReviewDateSet(NEXT));
    }

    @Test
    void goals_that_meanwhile_left_or_were_never_accepted_are_left_out() {
        given(and(activePlan(), new GoalWithdrawn(WALK, text("Flyttar")), proposed(COOK)))
                .when(
                        goesOn(
                                found(WALK, AchievementStatus.IMPROVING),
                                found(COOK, AchievementStatus.IMPROVING),
                                found(HANDOVER, AchievementStatus.IMPROVING)),
                        as(FOLLOW_UPS))
                .then(new ReviewDateSet(NEXT));
    }

    @Test
    void a_plan_does_not_end_over_what_another_unit_has_come_to_answer_for() {
        given(and(activePlan(), TRAINING_MOVED))
                .when(ends(ClosingReason.GOALS_MET, found(WALK, AchievementStatus.ACHIEVED)), as(FOLLOW_UPS))
                .then(recorded(WALK, AchievementStatus.ACHIEVED));
    }

    @Test
    void a_plan_that_was_never_in_force_does_not_end_so() {
        given(readyPlan())
                .when(ends(ClosingReason.GOALS_MET, found(WALK, AchievementStatus.ACHIEVED)), as(FOLLOW_UPS))
                .then(recorded(WALK, AchievementStatus.ACHIEVED));
    }

    @Test
    void an_outcome_of_which_nothing_fits_changes_nothing() {
        TakeOutcome nothing =
                goesOn(found(HANDOVER, AchievementStatus.IMPROVING)).ofGoalsAlone();
        given(activePlan()).when(nothing, as(FOLLOW_UPS)).thenRejected(new NothingChanges());
    }

    @Test
    void a_plan_that_has_ended_takes_nothing_over() {
        given(and(activePlan(), new PlanClosed(ClosingReason.MOVED, Optional.empty(), HELD)))
                .when(goesOn(found(WALK, AchievementStatus.IMPROVING)), as(FOLLOW_UPS))
                .thenRejected(new PlanIsNotOpen(PlanStatus.REVOKED));
    }

    @Test
    void outcomes_are_reported_by_a_system_and_by_nobody_else() {
        TakeOutcome outcome = goesOn(found(WALK, AchievementStatus.IMPROVING));
        given(activePlan()).when(outcome, as(WARD_THERAPIST)).thenRejected(new RoleMayNot("clinician"));
        given(activePlan()).when(outcome, as(GRETA)).thenRejected(new RoleMayNot("patient"));
        given(activePlan()).when(outcome, as(People.AUDITOR)).thenRejected(new RoleMayNot("auditor"));
    }

    private static TakeOutcome goesOn(GoalOutcome... goals) {
        return new TakeOutcome(WARD, List.of(goals), Optional.of(NEXT), Optional.empty());
    }

    private static TakeOutcome ends(ClosingReason reason, GoalOutcome... goals) {
        return new TakeOutcome(WARD, List.of(goals), Optional.empty(), Optional.of(new Closing(reason, HELD)));
    }

    private static GoalOutcome found(UUID goal, AchievementStatus status) {
        return new GoalOutcome(goal, new Achievement(status, Optional.empty(), Optional.empty()));
    }

    private static GoalOutcomeRecorded recorded(UUID goal, AchievementStatus status) {
        return new GoalOutcomeRecorded(goal, found(goal, status).achievement());
    }
}
