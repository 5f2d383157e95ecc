package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST_ID;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.PlanSpec.eventId;
import static se.stafett.plan.domain.PlanSpec.fold;
import static se.stafett.plan.domain.PlanSpec.foldToPlan;
import static se.stafett.plan.domain.Samples.HANDOVER;
import static se.stafett.plan.domain.Samples.OTHER_PLAN;
import static se.stafett.plan.domain.Samples.PLAN;
import static se.stafett.plan.domain.Samples.TODAY;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.accepted;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.agreed;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.maybe;
import static se.stafett.plan.domain.Samples.proposed;
import static se.stafett.plan.domain.Samples.review;
import static se.stafett.plan.domain.Samples.story;
import static se.stafett.plan.domain.Samples.text;
import static se.stafett.plan.domain.Samples.training;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.care.Story;
import se.stafett.plan.domain.ContentEvent.CallGuidanceGiven;
import se.stafett.plan.domain.ContentEvent.StoryTold;
import se.stafett.plan.domain.ContentEvent.SummaryWritten;
import se.stafett.plan.domain.ContentEvent.TextCorrected;
import se.stafett.plan.domain.CourseEvent.PlanAgreed;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.CourseEvent.PlanEnteredInError;
import se.stafett.plan.domain.CourseEvent.PlanHeld;
import se.stafett.plan.domain.CourseEvent.PlanResumed;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.GoalEvent.GoalDeclined;
import se.stafett.plan.domain.GoalEvent.GoalEnteredInError;
import se.stafett.plan.domain.GoalEvent.GoalOutcomeRecorded;
import se.stafett.plan.domain.GoalEvent.GoalRevised;
import se.stafett.plan.domain.GoalEvent.GoalWithdrawn;
import se.stafett.plan.domain.InterventionEvent.InterventionCompleted;
import se.stafett.plan.domain.InterventionEvent.InterventionEnteredInError;
import se.stafett.plan.domain.InterventionEvent.InterventionRevised;
import se.stafett.plan.domain.InterventionEvent.InterventionStarted;
import se.stafett.plan.domain.InterventionEvent.InterventionStopped;
import se.stafett.plan.domain.MergeEvent.PlanAbsorbed;
import se.stafett.plan.domain.MergeEvent.PlanMergedInto;
import se.stafett.plan.domain.MergeEvent.PlanRestored;
import se.stafett.plan.domain.MergeEvent.PlanSeparated;

class PlanEvolutionTest {

    private static final Dialogue DIALOGUE = new Dialogue(true, Optional.empty());

    @Test
    void a_plan_goes_from_draft_to_active_to_hold_and_back() {
        assertThat(status(drafted())).isEqualTo(PlanStatus.DRAFT);
        assertThat(status(activePlan())).isEqualTo(PlanStatus.ACTIVE);
        PlanEvent[] held = and(activePlan(), new PlanHeld(text("Lunginflammation")));
        assertThat(status(held)).isEqualTo(PlanStatus.ON_HOLD);
        assertThat(status(and(held, new PlanResumed()))).isEqualTo(PlanStatus.ACTIVE);
    }

    @Test
    void a_plan_that_the_patient_disagrees_with_does_not_begin_but_one_that_has_begun_goes_on() {
        PlanAgreed disagreed = new PlanAgreed(Position.DISAGREED, maybe("Vill hem"));
        assertThat(status(drafted(), disagreed)).isEqualTo(PlanStatus.DRAFT);
        assertThat(status(and(activePlan(), disagreed))).isEqualTo(PlanStatus.ACTIVE);
        assertThat(status(drafted(), new PlanAgreed(Position.UNABLE, maybe("Medvetslös"))))
                .isEqualTo(PlanStatus.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "GOALS_MET, COMPLETED, REVOKED",
        "NO_FURTHER_BENEFIT, COMPLETED, REVOKED",
        "PATIENT_DECLINED, REVOKED, REVOKED",
        "MOVED, REVOKED, REVOKED",
        "DECEASED, REVOKED, REVOKED",
        "OTHER, REVOKED, REVOKED"
    })
    void why_a_plan_is_closed_says_whether_it_was_completed(
            ClosingReason reason, PlanStatus fromActive, PlanStatus fromDraft) {
        PlanClosed closed = new PlanClosed(reason, Optional.empty(), DIALOGUE);
        assertThat(status(and(activePlan(), closed))).isEqualTo(fromActive);
        assertThat(status(drafted(), closed)).isEqualTo(fromDraft);
    }

    @Test
    void what_is_still_open_ends_with_the_plan() {
        Items items = items(and(activePlan(), new PlanClosed(ClosingReason.MOVED, Optional.empty(), DIALOGUE)));
        assertThat(items.open()).isEmpty();
        assertThat(items.goal(WALK).orElseThrow().status()).isEqualTo(GoalStatus.CANCELLED);
        assertThat(items.intervention(TRAIN).orElseThrow().status()).isEqualTo(InterventionStatus.STOPPED);
    }

    @Test
    void a_story_is_told_in_parts() {
        Story resources = new Story(
                Optional.empty(), Optional.empty(), maybe("Dottern bor nära"), Optional.empty(), Optional.empty());
        Story told = foldToPlan(drafted(), new StoryTold(story("Vill ut")), new StoryTold(resources))
                .content()
                .texts()
                .story();
        assertThat(told.drive()).isEqualTo(maybe("Vill ut"));
        assertThat(told.resources()).isEqualTo(maybe("Dottern bor nära"));
    }

    @Test
    void corrections_reach_every_text() {
        PlanContent content = foldToPlan(and(
                        activePlan(),
                        new SummaryWritten(text("a")),
                        new StoryTold(story("b")),
                        corrected(new TextTarget.Summary(), "a", "A"),
                        corrected(new TextTarget.StoryPart(Story.Part.DRIVE), "b", "B"),
                        corrected(new TextTarget.GoalWords(WALK), "Gå till affären själv", "C"),
                        corrected(new TextTarget.InterventionDescription(TRAIN), "Gångträning", "D")))
                .content();
        assertThat(content.texts().summary()).isEqualTo(maybe("A"));
        assertThat(content.texts().story().drive()).isEqualTo(maybe("B"));
        assertThat(content.items().goal(WALK).orElseThrow().content().words()).isEqualTo(text("C"));
        assertThat(content.items().intervention(TRAIN).orElseThrow().content().description())
                .isEqualTo(text("D"));
    }

    @ParameterizedTest
    @CsvSource({
        "LIFE_SITUATION",
        "DRIVE",
        "RESOURCES",
        "ABILITIES",
        "NEEDS",
    })
    void each_part_of_the_story_can_be_put_right_by_itself(Story.Part part) {
        Story story = Story.untold().with(part, text("Rätt"));
        assertThat(story.part(part)).isEqualTo(maybe("Rätt"));
        assertThat(List.of(Story.Part.values()))
                .filteredOn(other -> other != part)
                .allMatch(other -> story.part(other).isEmpty());
    }

    @Test
    void a_revised_goal_is_a_new_question_but_keeps_how_far_it_came() {
        Achievement improving = new Achievement(AchievementStatus.IMPROVING, Optional.empty(), Optional.empty());
        Goal goal = goal(
                drafted(),
                proposed(WALK),
                accepted(WALK),
                new GoalOutcomeRecorded(WALK, improving),
                new GoalRevised(WALK, Samples.COOK_DINNER, text("Ändrat")));
        assertThat(goal.status()).isEqualTo(GoalStatus.PROPOSED);
        assertThat(goal.acceptance()).isEqualTo(new Acceptance.Pending());
        assertThat(goal.achievement()).contains(improving);
        assertThat(goal.content()).isEqualTo(Samples.COOK_DINNER);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, ACCEPTED",
        "IMPROVING, ACCEPTED",
        "WORSENING, ACCEPTED",
        "NO_CHANGE, ACCEPTED",
        "NOT_ACHIEVED, ACCEPTED",
        "NO_PROGRESS, ACCEPTED",
        "ACHIEVED, COMPLETED",
        "SUSTAINING, COMPLETED",
        "NOT_ATTAINABLE, CANCELLED"
    })
    void an_outcome_ends_a_goal_when_it_is_reached_or_cannot_be(AchievementStatus outcome, GoalStatus status) {
        assertThat(goal(
                                drafted(),
                                proposed(WALK),
                                accepted(WALK),
                                new GoalOutcomeRecorded(
                                        WALK, new Achievement(outcome, Optional.empty(), Optional.empty())))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void a_goal_that_ends_says_why() {
        assertThat(goal(drafted(), proposed(WALK), new GoalWithdrawn(WALK, text("Flyttar"))))
                .matches(goal -> goal.status() == GoalStatus.CANCELLED)
                .matches(goal -> goal.reason().equals(maybe("Flyttar")));
        assertThat(goal(drafted(), proposed(WALK), new GoalEnteredInError(WALK, text("Fel"))))
                .matches(goal -> goal.status() == GoalStatus.ENTERED_IN_ERROR)
                .matches(goal -> goal.reason().equals(maybe("Fel")));
        assertThat(goal(drafted(), proposed(WALK), new GoalDeclined(WALK, text("Orkar inte"))))
                .matches(goal -> goal.status() == GoalStatus.REJECTED)
                .matches(goal -> goal.acceptance().equals(new Acceptance.Disagree(text("Orkar inte"))));
    }

    @Test
    void an_intervention_is_carried_out() {
        Intervention done = intervention(and(
                activePlan(),
                new InterventionRevised(TRAIN, training(WALK), text("Lättare")),
                new InterventionStarted(TRAIN, TODAY.minusDays(7)),
                new InterventionCompleted(TRAIN, TODAY, maybe("Gick bra"))));
        assertThat(done.status()).isEqualTo(InterventionStatus.COMPLETED);
        assertThat(done.startedOn()).contains(TODAY.minusDays(7));
        assertThat(done.completedOn()).contains(TODAY);
        assertThat(done.note()).isEqualTo(maybe("Gick bra"));
    }

    @Test
    void an_intervention_that_ends_early_says_why() {
        assertThat(intervention(and(activePlan(), new InterventionStopped(TRAIN, text("Smärta")))))
                .matches(one -> one.status() == InterventionStatus.STOPPED)
                .matches(one -> one.reason().equals(maybe("Smärta")));
        assertThat(intervention(and(activePlan(), new InterventionEnteredInError(TRAIN, text("Fel")))))
                .matches(one -> one.status() == InterventionStatus.ENTERED_IN_ERROR);
    }

    @Test
    void an_item_knows_where_it_was_first_recorded() {
        assertThat(goal(activePlan()).provenance()).isEqualTo(new Provenance(PLAN, 2, eventId(2)));
        assertThat(intervention(activePlan()).provenance()).isEqualTo(new Provenance(PLAN, 4, eventId(4)));
    }

    @Test
    void custody_moves_one_item_and_leaves_the_rest() {
        Items items = items(and(activePlan(), new CustodyMoved(WALK, WARD, HOME, HANDOVER, HOME_THERAPIST_ID)));
        assertThat(items.goal(WALK).orElseThrow().responsible()).isEqualTo(HOME);
        assertThat(items.intervention(TRAIN).orElseThrow().responsible()).isEqualTo(WARD);
    }

    @Test
    void a_merged_plan_comes_back_to_where_it_was() {
        Goal goal = goal(activePlan()).inCustodyOf(HOME);
        PlanEvent[] merged = and(activePlan(), new PlanMergedInto(id("merge"), OTHER_PLAN, text("Ett räcker")));
        assertThat(status(merged)).isEqualTo(PlanStatus.MERGED);
        PlanEvent restored = new PlanRestored(
                id("merge"), OTHER_PLAN, text("Fel"), List.of(goal), List.of(intervention(activePlan())));
        assertThat(status(and(merged, restored))).isEqualTo(PlanStatus.ACTIVE);
        assertThat(items(and(merged, restored)).goal(WALK)).contains(goal);
    }

    @Test
    void what_cannot_have_happened_breaks_the_fold() {
        PlanEvent closed = new PlanClosed(ClosingReason.MOVED, Optional.empty(), DIALOGUE);
        breaks(agreed());
        breaks(drafted(), drafted());
        breaks(drafted(), accepted(WALK));
        breaks(drafted(), new InterventionStarted(TRAIN, TODAY));
        breaks(drafted(), new CustodyMoved(TRAIN, WARD, HOME, HANDOVER, HOME_THERAPIST_ID));
        breaks(drafted(), new PlanRestored(id("merge"), OTHER_PLAN, text("Fel"), List.of(), List.of()));
        breaks(drafted(), closed, new PlanRestored(id("merge"), OTHER_PLAN, text("Fel"), List.of(), List.of()));
        breaks(drafted(), closed, agreed());
        breaks(drafted(), closed, review());
        breaks(drafted(), closed, proposed(WALK));
        breaks(drafted(), closed, Samples.planned(TRAIN, WALK));
        breaks(drafted(), closed, new CustodyMoved(TRAIN, WARD, HOME, HANDOVER, HOME_THERAPIST_ID));
        breaks(drafted(), closed, new PlanSeparated(id("merge"), OTHER_PLAN, text("Fel"), List.of()));
    }

    @Test
    void a_plan_counts_its_events() {
        assertThat(Plan.notDrafted().version()).isZero();
        assertThat(fold(activePlan()).version()).isEqualTo(6);
        assertThat(fold(and(activePlan(), new PlanEnteredInError(text("Fel")))).version())
                .isEqualTo(7);
    }

    @Test
    void what_was_decided_is_folded_with_the_ids_that_the_command_gives() {
        Plan plan = fold(drafted()).after(List.of(proposed(WALK), accepted(WALK)), as(People.WARD_THERAPIST), 1);
        assertThat(plan.version()).isEqualTo(3);
        assertThat(plan.drafted()
                        .orElseThrow()
                        .content()
                        .items()
                        .goal(WALK)
                        .orElseThrow()
                        .provenance())
                .isEqualTo(new Provenance(PLAN, 2, as(People.WARD_THERAPIST).eventId(1)));
    }

    @Test
    void call_guidance_replaces_what_was_given_before() {
        CallGuidance first = new CallGuidance(text("Vid fall"), text("Avdelningen"), text("08-1"));
        CallGuidance second = new CallGuidance(text("Vid fall"), text("Hemrehab"), text("08-2"));
        assertThat(foldToPlan(drafted(), new CallGuidanceGiven(List.of(first)), new CallGuidanceGiven(List.of(second)))
                        .content()
                        .texts()
                        .callGuidance())
                .containsExactly(second);
    }

    @Test
    void what_was_absorbed_keeps_its_own_history() {
        Goal cook =
                Goal.proposed(Samples.COOK, Samples.COOK_DINNER, HOME, new Provenance(OTHER_PLAN, 2, id("elsewhere")));
        DraftedPlan plan = foldToPlan(and(
                activePlan(),
                new PlanAbsorbed(id("merge"), OTHER_PLAN, 2, text("Ett räcker"), List.of(cook), List.of())));
        assertThat(plan.content().items().goal(Samples.COOK)).contains(cook);
        assertThat(plan.absorbedBy(id("merge"))).contains(OTHER_PLAN);
    }

    private static void breaks(PlanEvent... events) {
        assertThatExceptionOfType(IllegalHistory.class).isThrownBy(() -> fold(events));
    }

    private static TextCorrected corrected(TextTarget target, String wrong, String right) {
        return new TextCorrected(target, text(wrong), text(right), text("Skrivfel"));
    }

    private static PlanStatus status(PlanEvent... events) {
        return foldToPlan(events).status();
    }

    private static Items items(PlanEvent... events) {
        return foldToPlan(events).content().items();
    }

    private static Goal goal(PlanEvent... events) {
        return items(events).goal(WALK).orElseThrow();
    }

    private static Intervention intervention(PlanEvent... events) {
        return items(events).intervention(TRAIN).orElseThrow();
    }
}
