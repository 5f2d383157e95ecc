package se.stafett.assessment.domain;

import static se.stafett.assessment.domain.AssessmentSpec.given;
import static se.stafett.assessment.domain.Samples.as;
import static se.stafett.assessment.domain.Samples.concluded;
import static se.stafett.assessment.domain.Samples.open;
import static se.stafett.assessment.domain.Samples.opened;
import static se.stafett.assessment.domain.Samples.text;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.assessment.domain.AccessRefusal.AssessmentNotFound;
import se.stafett.assessment.domain.AccessRefusal.RoleMayNot;
import se.stafett.assessment.domain.CourseEvent.AssessmentCancelled;
import se.stafett.assessment.domain.CourseEvent.AssessmentConcluded;
import se.stafett.assessment.domain.CourseEvent.AssessmentEnteredInError;
import se.stafett.assessment.domain.CourseEvent.AssessmentOpened;
import se.stafett.assessment.domain.CourseRefusal.AssessmentAlreadyOpened;
import se.stafett.assessment.domain.CourseRefusal.AssessmentIsNotOpen;
import se.stafett.assessment.domain.CourseRefusal.DescribedWithoutNeed;
import se.stafett.assessment.domain.CourseRefusal.NeedNotDescribed;
import se.stafett.assessment.domain.WorkCommand.CancelAssessment;
import se.stafett.assessment.domain.WorkCommand.ConcludeAssessment;
import se.stafett.care.Actor;

class CourseDeciderTest {

    private static final CancelAssessment CANCEL = new CancelAssessment(text("Patienten har flyttat."));

    @Test
    void any_unit_opens_an_assessment_on_suspicion() {
        given().when(open()).then(opened());
    }

    @Test
    void a_coordinator_opens_one_too() {
        given().when(open(), as(People.WARD_COORDINATOR)).then(opened());
    }

    @Test
    void a_plan_is_assessed_anew_after_a_follow_up() {
        Reassessed again = new Reassessed(new UUID(2, 1), Optional.of(new UUID(2, 2)));
        given().when(new OpenAssessment(
                        Samples.GRETA,
                        Samples.SUSPICION,
                        Optional.empty(),
                        Optional.of(again),
                        Optional.of(new UUID(2, 3))))
                .then(new AssessmentOpened(
                        Samples.ASSESSMENT,
                        Samples.GRETA,
                        People.WARD,
                        Samples.SUSPICION,
                        Optional.empty(),
                        Optional.of(again),
                        Optional.of(new UUID(2, 3))));
    }

    @Test
    void a_system_opens_one_anew_for_the_unit_that_found_that_more_is_possible_and_no_other() {
        Reassessed again = new Reassessed(new UUID(2, 1), Optional.of(new UUID(2, 2)));
        OpenAssessment anew = new OpenAssessment(
                Samples.GRETA, Samples.SUSPICION, Optional.empty(), Optional.of(again), Optional.empty());
        Actor.System forWard = new Actor.System("assessment-service", Optional.of(People.WARD));
        given().when(anew, as(forWard))
                .then(new AssessmentOpened(
                        Samples.ASSESSMENT,
                        Samples.GRETA,
                        People.WARD,
                        Samples.SUSPICION,
                        Optional.empty(),
                        Optional.of(again),
                        Optional.empty()));
        given().when(anew, as(People.FOLLOW_UPS)).thenRejected(new RoleMayNot("system"));
        given().when(open(), as(forWard)).thenRejected(new RoleMayNot("system"));
    }

    @Test
    void only_professionals_open_assessments() {
        given().when(open(), as(People.GRETA)).thenRejected(new RoleMayNot("patient"));
        given().when(open(), as(People.FOLLOW_UPS)).thenRejected(new RoleMayNot("system"));
        given().when(open(), as(People.AUDITOR)).thenRejected(new RoleMayNot("auditor"));
    }

    @Test
    void an_assessment_is_opened_once() {
        given(opened()).when(open()).thenRejected(new AssessmentAlreadyOpened(Samples.ASSESSMENT));
        given(opened(), concluded()).when(open()).thenRejected(new AssessmentAlreadyOpened(Samples.ASSESSMENT));
    }

    @Test
    void nothing_is_done_to_an_assessment_that_is_not_there() {
        given().when(CANCEL).thenRejected(new AssessmentNotFound());
        given().when(new RecordCommand.MarkAssessmentInError(text("Fel."))).thenRejected(new AssessmentNotFound());
    }

    @Test
    void a_need_is_concluded_with_its_level_and_way_of_working() {
        given(opened()).when(new ConcludeAssessment(Samples.need())).then(new AssessmentConcluded(Samples.need()));
    }

    @Test
    void no_need_is_concluded_with_a_summary_alone() {
        given(opened()).when(new ConcludeAssessment(Samples.noNeed())).then(new AssessmentConcluded(Samples.noNeed()));
    }

    @ParameterizedTest
    @EnumSource
    void every_level_may_be_needed(Level level) {
        Conclusion conclusion =
                new Conclusion(true, Optional.of(level), Optional.of(WayOfWorking.UNIMODAL), text("Behov."));
        given(opened()).when(new ConcludeAssessment(conclusion)).then(new AssessmentConcluded(conclusion));
    }

    @Test
    void a_need_is_described() {
        given(opened())
                .when(conclude(true, Optional.empty(), Optional.of(WayOfWorking.TEAM)))
                .thenRejected(new NeedNotDescribed("level"));
        given(opened())
                .when(conclude(true, Optional.of(Level.MUNICIPAL), Optional.empty()))
                .thenRejected(new NeedNotDescribed("wayOfWorking"));
    }

    @Test
    void what_is_not_needed_is_not_described() {
        given(opened())
                .when(conclude(false, Optional.of(Level.MUNICIPAL), Optional.empty()))
                .thenRejected(new DescribedWithoutNeed("level"));
        given(opened())
                .when(conclude(false, Optional.empty(), Optional.of(WayOfWorking.TEAM)))
                .thenRejected(new DescribedWithoutNeed("wayOfWorking"));
    }

    @Test
    void an_assessment_is_cancelled_with_a_reason() {
        given(opened()).when(CANCEL).then(new AssessmentCancelled(text("Patienten har flyttat.")));
    }

    @Test
    void an_assessment_that_has_ended_does_not_end_again() {
        given(opened(), concluded()).when(CANCEL).thenRejected(new AssessmentIsNotOpen(AssessmentStatus.CONCLUDED));
        given(opened(), new AssessmentCancelled(text("Flyttat.")))
                .when(new ConcludeAssessment(Samples.need()))
                .thenRejected(new AssessmentIsNotOpen(AssessmentStatus.CANCELLED));
        given(opened(), new AssessmentEnteredInError(text("Fel.")))
                .when(new ConcludeAssessment(Samples.need()))
                .thenRejected(new AssessmentIsNotOpen(AssessmentStatus.ENTERED_IN_ERROR));
    }

    private static ConcludeAssessment conclude(boolean need, Optional<Level> level, Optional<WayOfWorking> way) {
        return new ConcludeAssessment(new Conclusion(need, level, way, text("Sammanfattning.")));
    }
}
