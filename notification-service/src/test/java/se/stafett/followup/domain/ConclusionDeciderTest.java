package se.stafett.followup.domain;

import static se.stafett.followup.domain.FollowUpSpec.given;
import static se.stafett.followup.domain.Samples.GRETA;
import static se.stafett.followup.domain.Samples.PLAN;
import static se.stafett.followup.domain.Samples.STAIRS;
import static se.stafett.followup.domain.Samples.TODAY;
import static se.stafett.followup.domain.Samples.WALK;
import static se.stafett.followup.domain.Samples.achievement;
import static se.stafett.followup.domain.Samples.cancelled;
import static se.stafett.followup.domain.Samples.concluded;
import static se.stafett.followup.domain.Samples.fellDue;
import static se.stafett.followup.domain.Samples.found;
import static se.stafett.followup.domain.Samples.goOn;
import static se.stafett.followup.domain.Samples.goalsMet;
import static se.stafett.followup.domain.Samples.held;
import static se.stafett.followup.domain.Samples.in;
import static se.stafett.followup.domain.Samples.loopBack;
import static se.stafett.followup.domain.Samples.maybe;
import static se.stafett.followup.domain.Samples.plan;
import static se.stafett.followup.domain.Samples.scheduled;
import static se.stafett.followup.domain.Samples.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.followup.domain.AccessRefusal.FollowUpNotFound;
import se.stafett.followup.domain.ConclusionRefusal.GoalsAreNotMet;
import se.stafett.followup.domain.ConclusionRefusal.GoalsNotFollowedUp;
import se.stafett.followup.domain.ConclusionRefusal.MissingDialogueNotExplained;
import se.stafett.followup.domain.ConclusionRefusal.MoreIsPossible;
import se.stafett.followup.domain.ConclusionRefusal.MorePossibleNotStated;
import se.stafett.followup.domain.ConclusionRefusal.NextReviewMissing;
import se.stafett.followup.domain.ConclusionRefusal.NothingMoreIsNeeded;
import se.stafett.followup.domain.ConclusionRefusal.NothingToLoopBackFor;
import se.stafett.followup.domain.ConclusionRefusal.OtherUnitsHaveOpenItems;
import se.stafett.followup.domain.ConclusionRefusal.ReviewAfterTheEnd;
import se.stafett.followup.domain.CourseEvent.FollowUpCancelled;
import se.stafett.followup.domain.CourseEvent.FollowUpConcluded;
import se.stafett.followup.domain.CourseRefusal.FollowUpIsNotOpen;
import se.stafett.followup.domain.CourseRefusal.PlanIsNotInForce;
import se.stafett.followup.domain.DateRefusal.DateHasPassed;
import se.stafett.followup.domain.DateRefusal.DateIsTooFarAhead;
import se.stafett.followup.domain.PlanGoal.Standing;
import se.stafett.followup.domain.WorkCommand.CancelFollowUp;
import se.stafett.followup.domain.WorkCommand.ConcludeFollowUp;

class ConclusionDeciderTest {

    private static final FollowUpEvent[] REACHED = {
        scheduled(), fellDue(), found(WALK, AchievementStatus.ACHIEVED), found(STAIRS, AchievementStatus.SUSTAINING)
    };
    private static final FollowUpEvent[] HALFWAY = {
        scheduled(), fellDue(), found(WALK, AchievementStatus.ACHIEVED), found(STAIRS, AchievementStatus.IMPROVING)
    };

    @Test
    void goals_that_are_met_close_the_plan() {
        given(REACHED).when(conclude(goalsMet())).then(concludedWith(goalsMet(), AchievementStatus.SUSTAINING));
    }

    @Test
    void goals_that_are_not_met_lead_back_to_assessment_when_more_is_possible() {
        given(HALFWAY).when(conclude(loopBack())).then(concludedWith(loopBack(), AchievementStatus.IMPROVING));
    }

    @Test
    void a_plan_goes_on_until_the_next_review() {
        given(HALFWAY).when(conclude(goOn())).then(concludedWith(goOn(), AchievementStatus.IMPROVING));
        Conclusion met = new Conclusion(
                Outcome.CONTINUE, true, Optional.empty(), held(), Optional.of(TODAY.plusDays(1)), Optional.empty());
        given(REACHED).when(conclude(met)).then(concludedWith(met, AchievementStatus.SUSTAINING));
    }

    @Test
    void a_plan_that_nothing_more_can_help_is_closed() {
        Conclusion closed =
                new Conclusion(Outcome.CLOSE, false, Optional.of(false), held(), Optional.empty(), Optional.empty());
        given(HALFWAY).when(conclude(closed)).then(concludedWith(closed, AchievementStatus.IMPROVING));
    }

    @Test
    void the_way_back_to_assessment_may_have_a_day_of_review_too() {
        Conclusion reviewed = new Conclusion(
                Outcome.LOOP_BACK,
                false,
                Optional.of(true),
                held(),
                Optional.of(TODAY.plusMonths(2)),
                Optional.of(OutcomeCode.NEW_REFERRAL));
        given(HALFWAY).when(conclude(reviewed)).then(concludedWith(reviewed, AchievementStatus.IMPROVING));
    }

    @Test
    void every_accepted_goal_is_followed_up_first() {
        given(scheduled()).when(conclude(loopBack())).thenRejected(new GoalsNotFollowedUp(List.of(WALK, STAIRS)));
        given(scheduled(), found(STAIRS, AchievementStatus.NO_CHANGE))
                .when(conclude(goalsMet()))
                .thenRejected(new GoalsNotFollowedUp(List.of(WALK)));
    }

    @Test
    void a_goal_that_was_reached_or_ended_meanwhile_need_not_be() {
        PlanSnapshot later = Samples.holding(
                plan(11),
                List.of(
                        new PlanGoal(WALK, People.WARD, Standing.COMPLETED, false),
                        new PlanGoal(STAIRS, People.WARD, Standing.ENDED, true)),
                List.of());
        given(scheduled())
                .when(new ConcludeFollowUp(goalsMet(), later))
                .then(new FollowUpConcluded(GRETA, PLAN, 11, People.WARD, goalsMet(), List.of()));
    }

    @Test
    void goals_are_met_only_when_all_of_them_are() {
        given(HALFWAY).when(conclude(goalsMet())).thenRejected(new GoalsAreNotMet(List.of(STAIRS)));
    }

    @Test
    void whether_more_is_possible_is_asked_when_goals_are_not_met_and_only_then() {
        given(HALFWAY)
                .when(conclude(new Conclusion(
                        Outcome.CLOSE, false, Optional.empty(), held(), Optional.empty(), Optional.empty())))
                .thenRejected(new MorePossibleNotStated());
        given(REACHED)
                .when(conclude(new Conclusion(
                        Outcome.CLOSE, true, Optional.of(false), held(), Optional.empty(), Optional.empty())))
                .thenRejected(new NothingMoreIsNeeded());
    }

    @Test
    void there_is_a_way_back_only_when_more_is_possible() {
        given(HALFWAY)
                .when(conclude(new Conclusion(
                        Outcome.LOOP_BACK, false, Optional.of(false), held(), Optional.empty(), Optional.empty())))
                .thenRejected(new NothingToLoopBackFor());
        given(REACHED)
                .when(conclude(new Conclusion(
                        Outcome.LOOP_BACK, true, Optional.empty(), held(), Optional.empty(), Optional.empty())))
                .thenRejected(new NothingToLoopBackFor());
    }

    @Test
    void a_plan_is_not_closed_while_more_is_possible() {
        given(HALFWAY)
                .when(conclude(new Conclusion(
                        Outcome.CLOSE, false, Optional.of(true), held(), Optional.empty(), Optional.empty())))
                .thenRejected(new MoreIsPossible());
    }

    @Test
    void a_plan_is_closed_after_dialogue_or_with_the_reason_why_there_was_none() {
        Dialogue none = new Dialogue(false, Optional.empty());
        Dialogue explained = new Dialogue(false, maybe("Patienten har avlidit."));
        given(REACHED).when(conclude(closedWith(none))).thenRejected(new MissingDialogueNotExplained());
        given(REACHED)
                .when(conclude(closedWith(explained)))
                .then(concludedWith(closedWith(explained), AchievementStatus.SUSTAINING));
        Conclusion on = new Conclusion(
                Outcome.CONTINUE, false, Optional.of(true), none, Optional.of(TODAY.plusDays(7)), Optional.empty());
        given(HALFWAY).when(conclude(on)).then(concludedWith(on, AchievementStatus.IMPROVING));
    }

    @Test
    void no_unit_closes_what_another_answers_for() {
        PlanSnapshot shared = Samples.holding(
                plan(),
                plan().goals(),
                List.of(
                        new PlanIntervention(Samples.WALKER, People.HOME, true, true),
                        new PlanIntervention(Samples.TRAINING, People.CENTRE, true, false)));
        given(REACHED)
                .when(new ConcludeFollowUp(goalsMet(), shared))
                .thenRejected(new OtherUnitsHaveOpenItems(List.of(People.HOME, People.CENTRE)));
        given(HALFWAY)
                .when(new ConcludeFollowUp(goOn(), shared))
                .then(concludedWith(goOn(), AchievementStatus.IMPROVING));
    }

    @Test
    void a_plan_that_goes_on_has_a_next_review_that_can_be() {
        given(HALFWAY).when(conclude(nextReview(Optional.empty()))).thenRejected(new NextReviewMissing());
        given(HALFWAY)
                .when(conclude(nextReview(Optional.of(TODAY))))
                .thenRejected(new DateHasPassed("nextReview", TODAY));
        LocalDate latest = TODAY.plusYears(5);
        given(HALFWAY)
                .when(conclude(nextReview(Optional.of(latest.plusDays(1)))))
                .thenRejected(new DateIsTooFarAhead("nextReview", latest.plusDays(1), latest));
        given(HALFWAY)
                .when(conclude(nextReview(Optional.of(latest))))
                .then(concludedWith(nextReview(Optional.of(latest)), AchievementStatus.IMPROVING));
    }

    @Test
    void a_plan_that_ends_has_none() {
        given(REACHED)
                .when(conclude(new Conclusion(
                        Outcome.CLOSE,
                        true,
                        Optional.empty(),
                        held(),
                        Optional.of(TODAY.plusDays(7)),
                        Optional.empty())))
                .thenRejected(new ReviewAfterTheEnd());
    }

    @Test
    void a_plan_that_has_ended_is_not_followed_up() {
        given(REACHED)
                .when(new ConcludeFollowUp(goalsMet(), in(PlanStatus.REVOKED, plan(9))))
                .thenRejected(new PlanIsNotInForce(PlanStatus.REVOKED));
    }

    @Test
    void it_is_concluded_once() {
        given(scheduled(), concluded())
                .when(conclude(loopBack()))
                .thenRejected(new FollowUpIsNotOpen(FollowUpStatus.CONCLUDED));
        given().when(conclude(loopBack())).thenRejected(new FollowUpNotFound());
    }

    @Test
    void the_unit_cancels_it_with_a_reason() {
        CancelFollowUp cancel = new CancelFollowUp(text("Har flyttat."), plan(9));
        given(scheduled(), fellDue())
                .when(cancel)
                .then(new FollowUpCancelled(PLAN, 9, Cause.BY_UNIT, maybe("Har flyttat.")));
        given(scheduled(), cancelled()).when(cancel).thenRejected(new FollowUpIsNotOpen(FollowUpStatus.CANCELLED));
    }

    @Test
    void a_later_version_of_the_plan_that_is_known_is_never_forgotten() {
        given(scheduled())
                .when(new CancelFollowUp(text("Har flyttat."), plan(3)))
                .then(new FollowUpCancelled(PLAN, 7, Cause.BY_UNIT, maybe("Har flyttat.")));
    }

    private static ConcludeFollowUp conclude(Conclusion conclusion) {
        return new ConcludeFollowUp(conclusion, plan());
    }

    private static Conclusion closedWith(Dialogue dialogue) {
        return new Conclusion(Outcome.CLOSE, true, Optional.empty(), dialogue, Optional.empty(), Optional.empty());
    }

    private static Conclusion nextReview(Optional<LocalDate> day) {
        return new Conclusion(Outcome.CONTINUE, false, Optional.of(true), held(), day, Optional.empty());
    }

    private static FollowUpConcluded concludedWith(Conclusion conclusion, AchievementStatus stairs) {
        return new FollowUpConcluded(
                GRETA,
                PLAN,
                7,
                People.WARD,
                conclusion,
                List.of(
                        new AchievedGoal(WALK, achievement(AchievementStatus.ACHIEVED)),
                        new AchievedGoal(STAIRS, achievement(stairs))));
    }
}
