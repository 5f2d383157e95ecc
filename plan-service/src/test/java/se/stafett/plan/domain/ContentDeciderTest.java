package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.DAUGHTER;
import static se.stafett.plan.domain.People.GRETA;
import static se.stafett.plan.domain.People.HANDOVERS;
import static se.stafett.plan.domain.People.HOME_THERAPIST;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.REVIEW;
import static se.stafett.plan.domain.Samples.TODAY;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.homeTakesPart;
import static se.stafett.plan.domain.Samples.review;
import static se.stafett.plan.domain.Samples.story;
import static se.stafett.plan.domain.Samples.text;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.care.Story;
import se.stafett.plan.domain.AccessRefusal.PlanNotFound;
import se.stafett.plan.domain.AccessRefusal.RoleMayNot;
import se.stafett.plan.domain.AccessRefusal.UnitDoesNotCarryThePlan;
import se.stafett.plan.domain.ContentCommand.GiveCallGuidance;
import se.stafett.plan.domain.ContentCommand.NameContact;
import se.stafett.plan.domain.ContentCommand.SetReviewDate;
import se.stafett.plan.domain.ContentCommand.TellStory;
import se.stafett.plan.domain.ContentCommand.WriteSummary;
import se.stafett.plan.domain.ContentEvent.CallGuidanceGiven;
import se.stafett.plan.domain.ContentEvent.ContactNamed;
import se.stafett.plan.domain.ContentEvent.ReviewDateSet;
import se.stafett.plan.domain.ContentEvent.StoryTold;
import se.stafett.plan.domain.ContentEvent.SummaryWritten;
import se.stafett.plan.domain.ContentRefusal.NoCallGuidance;
import se.stafett.plan.domain.ContentRefusal.NothingChanges;
import se.stafett.plan.domain.ContentRefusal.NothingIsTold;
import se.stafett.plan.domain.ContentRefusal.TooMany;
import se.stafett.plan.domain.DateRefusal.DateHasPassed;
import se.stafett.plan.domain.DateRefusal.DateIsTooFarAhead;

class ContentDeciderTest {

    private static final Story FOREST = story("Vill ut i skogen");
    private static final NamedContact CONTACT =
            new NamedContact(text("Arbetsterapeut"), Optional.empty(), WARD, text("08-465 004 10"));
    private static final CallGuidance CALL =
            new CallGuidance(text("Vid fall"), text("Hemrehab"), text("08-465 004 11"));

    @Test
    void patients_tell_their_own_story() {
        given(drafted()).when(new TellStory(FOREST), as(GRETA)).then(new StoryTold(FOREST));
    }

    @Test
    void a_unit_that_carries_the_plan_writes_the_story_down() {
        given(drafted()).when(new TellStory(FOREST), as(WARD_THERAPIST)).then(new StoryTold(FOREST));
    }

    @Test
    void nobody_else_tells_the_patients_story() {
        given(drafted(), homeTakesPart())
                .when(new TellStory(FOREST), as(HOME_THERAPIST))
                .thenRejected(new UnitDoesNotCarryThePlan(HOME_THERAPIST.unit()));
        given(drafted()).when(new TellStory(FOREST), as(HANDOVERS)).thenRejected(new RoleMayNot("system"));
        given(drafted()).when(new TellStory(FOREST), as(People.AUDITOR)).thenRejected(new RoleMayNot("auditor"));
        given(drafted()).when(new TellStory(FOREST), as(DAUGHTER)).thenRejected(new PlanNotFound());
    }

    @Test
    void a_story_says_something_and_something_new() {
        given(drafted()).when(new TellStory(Story.untold()), as(GRETA)).thenRejected(new NothingIsTold());
        given(drafted(), new StoryTold(FOREST))
                .when(new TellStory(FOREST), as(GRETA))
                .thenRejected(new NothingChanges());
    }

    @Test
    void a_summary_is_written_and_written_anew() {
        given(drafted())
                .when(new WriteSummary(text("Stroke i januari")), as(WARD_THERAPIST))
                .then(new SummaryWritten(text("Stroke i januari")));
        given(drafted(), new SummaryWritten(text("Stroke i januari")))
                .when(new WriteSummary(text("Stroke i januari")), as(WARD_THERAPIST))
                .thenRejected(new NothingChanges());
    }

    @Test
    void a_contact_is_named() {
        given(drafted()).when(new NameContact(CONTACT), as(WARD_THERAPIST)).then(new ContactNamed(CONTACT));
        given(drafted(), new ContactNamed(CONTACT))
                .when(new NameContact(CONTACT), as(WARD_THERAPIST))
                .thenRejected(new NothingChanges());
    }

    @Test
    void the_patient_is_told_whom_to_call_when() {
        given(drafted())
                .when(new GiveCallGuidance(List.of(CALL)), as(WARD_THERAPIST))
                .then(new CallGuidanceGiven(List.of(CALL)));
    }

    @Test
    void call_guidance_has_entries_new_ones_and_not_too_many() {
        given(drafted())
                .when(new GiveCallGuidance(List.of()), as(WARD_THERAPIST))
                .thenRejected(new NoCallGuidance());
        given(drafted(), new CallGuidanceGiven(List.of(CALL)))
                .when(new GiveCallGuidance(List.of(CALL)), as(WARD_THERAPIST))
                .thenRejected(new NothingChanges());
        given(drafted())
                .when(new GiveCallGuidance(Collections.nCopies(21, CALL)), as(WARD_THERAPIST))
                .thenRejected(new TooMany("entries", 20));
    }

    @Test
    void a_review_date_is_set() {
        given(drafted()).when(new SetReviewDate(REVIEW), as(WARD_THERAPIST)).then(review());
        given(drafted()).when(new SetReviewDate(TODAY), as(WARD_THERAPIST)).then(new ReviewDateSet(TODAY));
    }

    @Test
    void a_review_lies_ahead_but_not_beyond_reason() {
        given(drafted(), review())
                .when(new SetReviewDate(REVIEW), as(WARD_THERAPIST))
                .thenRejected(new NothingChanges());
        given(drafted())
                .when(new SetReviewDate(TODAY.minusDays(1)), as(WARD_THERAPIST))
                .thenRejected(new DateHasPassed("date", TODAY.minusDays(1)));
        given(drafted())
                .when(new SetReviewDate(TODAY.plusYears(5).plusDays(1)), as(WARD_THERAPIST))
                .thenRejected(new DateIsTooFarAhead("date", TODAY.plusYears(5).plusDays(1), TODAY.plusYears(5)));
    }
}
