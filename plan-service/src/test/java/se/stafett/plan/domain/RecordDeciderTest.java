package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.GRETA;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST;
import static se.stafett.plan.domain.People.HOME_THERAPIST_ID;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.HANDOVER;
import static se.stafett.plan.domain.Samples.OTHER_PLAN;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.homeTakesPart;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.story;
import static se.stafett.plan.domain.Samples.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.care.Story;
import se.stafett.plan.domain.AccessRefusal.NotTheResponsibleUnit;
import se.stafett.plan.domain.AccessRefusal.PlanNotFound;
import se.stafett.plan.domain.AccessRefusal.RoleMayNot;
import se.stafett.plan.domain.AccessRefusal.UnitDoesNotCarryThePlan;
import se.stafett.plan.domain.ContentEvent.StoryTold;
import se.stafett.plan.domain.ContentEvent.SummaryWritten;
import se.stafett.plan.domain.ContentEvent.TextCorrected;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.CourseEvent.PlanEnteredInError;
import se.stafett.plan.domain.CourseRefusal.OtherUnitsHaveOpenItems;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.MergeEvent.PlanMergedInto;
import se.stafett.plan.domain.RecordCommand.CorrectText;
import se.stafett.plan.domain.RecordCommand.MarkPlanInError;
import se.stafett.plan.domain.RecordRefusal.AlreadyInError;
import se.stafett.plan.domain.RecordRefusal.CorrectionChangesNothing;
import se.stafett.plan.domain.RecordRefusal.PlanIsMerged;
import se.stafett.plan.domain.RecordRefusal.TextNotFound;
import se.stafett.plan.domain.RecordRefusal.TextReadsOtherwise;

class RecordDeciderTest {

    private static final TextTarget SUMMARY = new TextTarget.Summary();
    private static final SummaryWritten WRITTEN = new SummaryWritten(text("Stroke i januari"));
    private static final PlanClosed CLOSED =
            new PlanClosed(ClosingReason.MOVED, Optional.empty(), new Dialogue(true, Optional.empty()));
    private static final PlanMergedInto MERGED = new PlanMergedInto(id("merge"), OTHER_PLAN, text("Ett räcker"));
    private static final MarkPlanInError ERROR = new MarkPlanInError(text("Fel patient"));
    private static final PlanEnteredInError MARKED = new PlanEnteredInError(text("Fel patient"));

    @Test
    void every_text_can_be_corrected_and_keeps_both_wordings() {
        corrects(SUMMARY, "Stroke i januari");
        corrects(new TextTarget.StoryPart(Story.Part.DRIVE), "Vill ut");
        corrects(new TextTarget.GoalWords(WALK), "Gå till affären själv");
        corrects(new TextTarget.InterventionDescription(TRAIN), "Gångträning tre gånger i veckan");
    }

    private static void corrects(TextTarget target, String wrong) {
        given(and(activePlan(), WRITTEN, new StoryTold(story("Vill ut"))))
                .when(correct(target, wrong, "Rätt text"), as(WARD_THERAPIST))
                .then(new TextCorrected(target, text(wrong), text("Rätt text"), text("Skrivfel")));
    }

    @Test
    void a_text_is_corrected_also_when_the_plan_has_ended() {
        given(and(activePlan(), WRITTEN, CLOSED))
                .when(correct(SUMMARY, "Stroke i januari", "Stroke i februari"), as(WARD_THERAPIST))
                .then(new TextCorrected(
                        SUMMARY, text("Stroke i januari"), text("Stroke i februari"), text("Skrivfel")));
    }

    @Test
    void nobody_corrects_what_they_have_not_read() {
        given(drafted(), WRITTEN)
                .when(correct(SUMMARY, "Stroke i mars", "Stroke i februari"), as(WARD_THERAPIST))
                .thenRejected(new TextReadsOtherwise("summary"));
    }

    @Test
    void a_correction_corrects_something() {
        given(drafted(), WRITTEN)
                .when(correct(SUMMARY, "Stroke i januari", "Stroke i januari"), as(WARD_THERAPIST))
                .thenRejected(new CorrectionChangesNothing());
    }

    @Test
    void what_has_not_been_said_is_not_corrected() {
        given(drafted())
                .when(correct(SUMMARY, "Stroke", "Fall"), as(WARD_THERAPIST))
                .thenRejected(new TextNotFound("summary"));
        given(drafted())
                .when(correct(new TextTarget.GoalWords(COOK), "Laga", "Baka"), as(WARD_THERAPIST))
                .thenRejected(new TextNotFound("goals/" + COOK + "/words"));
        given(drafted())
                .when(correct(new TextTarget.InterventionDescription(TRAIN), "Gå", "Stå"), as(WARD_THERAPIST))
                .thenRejected(new TextNotFound("interventions/" + TRAIN + "/description"));
    }

    @Test
    void each_text_is_corrected_by_those_who_answer_for_it() {
        given(and(activePlan(), homeTakesPart(), WRITTEN))
                .when(correct(SUMMARY, "Stroke i januari", "Stroke"), as(HOME_THERAPIST))
                .thenRejected(new UnitDoesNotCarryThePlan(HOME));
        given(and(activePlan(), homeTakesPart()))
                .when(correct(new TextTarget.GoalWords(WALK), "Gå till affären själv", "Gå"), as(HOME_THERAPIST))
                .thenRejected(new NotTheResponsibleUnit(WALK, WARD));
        given(drafted(), WRITTEN)
                .when(correct(SUMMARY, "Stroke i januari", "Stroke"), as(GRETA))
                .thenRejected(new RoleMayNot("patient"));
    }

    @Test
    void a_plan_is_entered_in_error_also_when_it_has_ended() {
        given(activePlan()).when(ERROR, as(WARD_THERAPIST)).then(MARKED);
        given(and(activePlan(), CLOSED)).when(ERROR, as(WARD_THERAPIST)).then(MARKED);
    }

    @Test
    void a_plan_is_not_entered_in_error_over_the_heads_of_others() {
        given(and(activePlan(), new CustodyMoved(TRAIN, WARD, HOME, HANDOVER, HOME_THERAPIST_ID)))
                .when(ERROR, as(WARD_THERAPIST))
                .thenRejected(new OtherUnitsHaveOpenItems(List.of(HOME)));
    }

    @Test
    void what_is_in_error_is_left_alone() {
        given(and(activePlan(), MARKED)).when(ERROR, as(WARD_THERAPIST)).thenRejected(new AlreadyInError());
        given(drafted(), WRITTEN, MARKED)
                .when(correct(SUMMARY, "Stroke i januari", "Stroke"), as(WARD_THERAPIST))
                .thenRejected(new AlreadyInError());
    }

    @Test
    void what_is_merged_is_put_right_where_it_is_now() {
        given(and(activePlan(), MERGED))
                .when(correct(new TextTarget.GoalWords(WALK), "Gå till affären själv", "Gå"), as(WARD_THERAPIST))
                .thenRejected(new PlanIsMerged(OTHER_PLAN));
        given(and(activePlan(), MERGED)).when(ERROR, as(WARD_THERAPIST)).thenRejected(new PlanIsMerged(OTHER_PLAN));
    }

    @Test
    void a_plan_that_was_never_drafted_is_not_found() {
        given().when(ERROR, as(WARD_THERAPIST)).thenRejected(new PlanNotFound());
        given().when(new CourseCommand.ResumePlan(), as(WARD_THERAPIST)).thenRejected(new PlanNotFound());
    }

    private static CorrectText correct(TextTarget target, String wrong, String corrected) {
        return new CorrectText(target, text(wrong), text(corrected), text("Skrivfel"));
    }
}
