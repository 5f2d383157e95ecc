package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.CENTRE_NURSE;
import static se.stafett.plan.domain.People.GRETA;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.COOK_DINNER;
import static se.stafett.plan.domain.Samples.NEW_GOAL;
import static se.stafett.plan.domain.Samples.TODAY;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.WALK_TO_THE_SHOP;
import static se.stafett.plan.domain.Samples.accepted;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.homeTakesPart;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.proposed;
import static se.stafett.plan.domain.Samples.text;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.care.IcfCode;
import se.stafett.plan.domain.AccessRefusal.NotTheResponsibleUnit;
import se.stafett.plan.domain.AccessRefusal.PlanNotFound;
import se.stafett.plan.domain.AccessRefusal.RoleMayNot;
import se.stafett.plan.domain.ContentRefusal.NothingChanges;
import se.stafett.plan.domain.ContentRefusal.TooMany;
import se.stafett.plan.domain.DateRefusal.DateHasPassed;
import se.stafett.plan.domain.DateRefusal.DateIsTooFarAhead;
import se.stafett.plan.domain.GoalCommand.MarkGoalInError;
import se.stafett.plan.domain.GoalCommand.ProposeGoal;
import se.stafett.plan.domain.GoalCommand.RecordOutcome;
import se.stafett.plan.domain.GoalCommand.ReviseGoal;
import se.stafett.plan.domain.GoalCommand.WithdrawGoal;
import se.stafett.plan.domain.GoalEvent.GoalDeclined;
import se.stafett.plan.domain.GoalEvent.GoalEnteredInError;
import se.stafett.plan.domain.GoalEvent.GoalOutcomeRecorded;
import se.stafett.plan.domain.GoalEvent.GoalProposed;
import se.stafett.plan.domain.GoalEvent.GoalRevised;
import se.stafett.plan.domain.GoalEvent.GoalWithdrawn;
import se.stafett.plan.domain.GoalRefusal.AttainmentContradictsAchievement;
import se.stafett.plan.domain.GoalRefusal.GoalIsNotAccepted;
import se.stafett.plan.domain.GoalRefusal.GoalIsNotOpen;
import se.stafett.plan.domain.GoalRefusal.GoalNotFound;
import se.stafett.plan.domain.GoalRefusal.NoAttainmentScale;
import se.stafett.plan.domain.RecordRefusal.AlreadyInError;

class GoalDeciderTest {

    private static final Achievement IMPROVING = outcome(AchievementStatus.IMPROVING);
    private static final Achievement REACHED = outcome(AchievementStatus.ACHIEVED);

    @Test
    void a_proposed_goal_is_answered_for_by_the_unit_that_proposed_it() {
        given(drafted())
                .when(new ProposeGoal(WALK_TO_THE_SHOP), as(WARD_THERAPIST))
                .then(new GoalProposed(NEW_GOAL, WALK_TO_THE_SHOP, WARD));
        given(drafted(), homeTakesPart())
                .when(new ProposeGoal(COOK_DINNER), as(HOME_THERAPIST))
                .then(new GoalProposed(NEW_GOAL, COOK_DINNER, HOME));
    }

    @Test
    void a_unit_that_does_not_take_part_cannot_even_see_that_there_is_a_plan() {
        given(drafted())
                .when(new ProposeGoal(WALK_TO_THE_SHOP), as(CENTRE_NURSE))
                .thenRejected(new PlanNotFound());
    }

    @Test
    void goals_are_written_down_by_professionals() {
        given(drafted()).when(new ProposeGoal(WALK_TO_THE_SHOP), as(GRETA)).thenRejected(new RoleMayNot("patient"));
    }

    @Test
    void a_target_date_lies_ahead_but_not_beyond_reason() {
        LocalDate limit = TODAY.plusYears(10);
        given(drafted())
                .when(new ProposeGoal(until(TODAY.minusDays(1))), as(WARD_THERAPIST))
                .thenRejected(new DateHasPassed("targetDate", TODAY.minusDays(1)));
        given(drafted())
                .when(new ProposeGoal(until(limit.plusDays(1))), as(WARD_THERAPIST))
                .thenRejected(new DateIsTooFarAhead("targetDate", limit.plusDays(1), limit));
    }

    @Test
    void a_plan_with_too_many_goals_helps_nobody() {
        Stream<PlanEvent> goals = IntStream.range(0, 200).mapToObj(number -> proposed(id("goal " + number)));
        given(Stream.concat(Stream.of(drafted()), goals).toArray(PlanEvent[]::new))
                .when(new ProposeGoal(WALK_TO_THE_SHOP), as(WARD_THERAPIST))
                .thenRejected(new TooMany("goals", 200));
    }

    @Test
    void a_goal_about_everything_is_about_nothing() {
        GoalContent everything = new GoalContent(
                text("Allt"),
                Collections.nCopies(21, new IcfCode("d450")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        given(drafted()).when(new ProposeGoal(everything), as(WARD_THERAPIST)).thenRejected(new TooMany("icf", 20));
    }

    @Test
    void an_open_or_declined_goal_is_revised() {
        ReviseGoal revise = new ReviseGoal(WALK, COOK_DINNER, text("Patienten ändrade sig"));
        GoalRevised revised = new GoalRevised(WALK, COOK_DINNER, text("Patienten ändrade sig"));
        given(drafted(), proposed(WALK)).when(revise, as(WARD_THERAPIST)).then(revised);
        given(drafted(), proposed(WALK), accepted(WALK))
                .when(revise, as(WARD_THERAPIST))
                .then(revised);
        given(drafted(), proposed(WALK), new GoalDeclined(WALK, text("För svårt")))
                .when(revise, as(WARD_THERAPIST))
                .then(revised);
    }

    @Test
    void an_ended_goal_is_not_revised() {
        given(drafted(), proposed(WALK), new GoalWithdrawn(WALK, text("Flyttar")))
                .when(new ReviseGoal(WALK, COOK_DINNER, text("Ändrat")), as(WARD_THERAPIST))
                .thenRejected(new GoalIsNotOpen(WALK, GoalStatus.CANCELLED));
    }

    @Test
    void a_revision_says_something_else() {
        given(drafted(), proposed(WALK))
                .when(new ReviseGoal(WALK, WALK_TO_THE_SHOP, text("Ändrat")), as(WARD_THERAPIST))
                .thenRejected(new NothingChanges());
    }

    @Test
    void only_the_unit_with_custody_changes_a_goal() {
        NotTheResponsibleUnit refusal = new NotTheResponsibleUnit(WALK, WARD);
        Stream.of(
                        new ReviseGoal(WALK, COOK_DINNER, text("Ändrat")),
                        new WithdrawGoal(WALK, text("Flyttar")),
                        new RecordOutcome(WALK, IMPROVING),
                        new MarkGoalInError(WALK, text("Fel patient")))
                .forEach(command -> given(drafted(), homeTakesPart(), proposed(WALK), accepted(WALK))
                        .when(command, as(HOME_THERAPIST))
                        .thenRejected(refusal));
    }

    @Test
    void a_goal_is_withdrawn_once() {
        WithdrawGoal withdraw = new WithdrawGoal(WALK, text("Flyttar"));
        GoalWithdrawn withdrawn = new GoalWithdrawn(WALK, text("Flyttar"));
        given(drafted(), proposed(WALK)).when(withdraw, as(WARD_THERAPIST)).then(withdrawn);
        given(drafted(), proposed(WALK), withdrawn)
                .when(withdraw, as(WARD_THERAPIST))
                .thenRejected(new GoalIsNotOpen(WALK, GoalStatus.CANCELLED));
    }

    @Test
    void an_accepted_goal_is_followed_up_and_so_is_one_that_is_reached() {
        given(drafted(), proposed(WALK), accepted(WALK))
                .when(new RecordOutcome(WALK, IMPROVING), as(WARD_THERAPIST))
                .then(new GoalOutcomeRecorded(WALK, IMPROVING));
        given(drafted(), proposed(WALK), accepted(WALK), new GoalOutcomeRecorded(WALK, REACHED))
                .when(new RecordOutcome(WALK, outcome(AchievementStatus.SUSTAINING)), as(WARD_THERAPIST))
                .then(new GoalOutcomeRecorded(WALK, outcome(AchievementStatus.SUSTAINING)));
    }

    @Test
    void a_goal_that_the_patient_has_not_accepted_has_no_outcome() {
        given(drafted(), proposed(WALK))
                .when(new RecordOutcome(WALK, IMPROVING), as(WARD_THERAPIST))
                .thenRejected(new GoalIsNotAccepted(WALK, GoalStatus.PROPOSED));
    }

    @Test
    void attainment_is_a_level_of_the_goals_own_scale() {
        given(drafted(), proposed(COOK), accepted(COOK))
                .when(new RecordOutcome(COOK, outcome(AchievementStatus.ACHIEVED, 1)), as(WARD_THERAPIST))
                .then(new GoalOutcomeRecorded(COOK, outcome(AchievementStatus.ACHIEVED, 1)));
        given(drafted(), proposed(WALK), accepted(WALK))
                .when(new RecordOutcome(WALK, outcome(AchievementStatus.ACHIEVED, 1)), as(WARD_THERAPIST))
                .thenRejected(new NoAttainmentScale(WALK));
    }

    @Test
    void what_is_less_than_expected_is_not_achieved() {
        given(drafted(), proposed(COOK), accepted(COOK))
                .when(new RecordOutcome(COOK, outcome(AchievementStatus.ACHIEVED, -1)), as(WARD_THERAPIST))
                .thenRejected(new AttainmentContradictsAchievement());
    }

    @Test
    void a_goal_is_entered_in_error_once_also_when_it_has_ended() {
        MarkGoalInError error = new MarkGoalInError(WALK, text("Fel patient"));
        GoalEnteredInError marked = new GoalEnteredInError(WALK, text("Fel patient"));
        given(drafted(), proposed(WALK), new GoalWithdrawn(WALK, text("Flyttar")))
                .when(error, as(WARD_THERAPIST))
                .then(marked);
        given(drafted(), proposed(WALK), marked).when(error, as(WARD_THERAPIST)).thenRejected(new AlreadyInError());
    }

    @Test
    void a_goal_that_is_not_in_the_plan_is_not_found() {
        given(drafted())
                .when(new WithdrawGoal(WALK, text("Flyttar")), as(WARD_THERAPIST))
                .thenRejected(new GoalNotFound(WALK));
    }

    private static GoalContent until(LocalDate target) {
        return new GoalContent(text("Gå"), List.of(), Optional.empty(), Optional.empty(), Optional.of(target));
    }

    private static Achievement outcome(AchievementStatus status) {
        return new Achievement(status, Optional.empty(), Optional.empty());
    }

    private static Achievement outcome(AchievementStatus status, int level) {
        return new Achievement(status, Optional.of(new Attainment(level)), Optional.empty());
    }
}
