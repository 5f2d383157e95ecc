package se.stafett.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.stafett.assessment.domain.AssessmentSpec.fold;
import static se.stafett.assessment.domain.AssessmentSpec.foldToAssessment;
import static se.stafett.assessment.domain.Samples.BALANCE;
import static se.stafett.assessment.domain.Samples.WALKING;
import static se.stafett.assessment.domain.Samples.concluded;
import static se.stafett.assessment.domain.Samples.drive;
import static se.stafett.assessment.domain.Samples.found;
import static se.stafett.assessment.domain.Samples.halfTime;
import static se.stafett.assessment.domain.Samples.maybe;
import static se.stafett.assessment.domain.Samples.opened;
import static se.stafett.assessment.domain.Samples.text;
import static se.stafett.assessment.domain.Samples.tugScore;
import static se.stafett.assessment.domain.Samples.walked;
import static se.stafett.assessment.domain.Samples.walking;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.assessment.domain.ContentEvent.StoryTold;
import se.stafett.assessment.domain.ContentEvent.TextCorrected;
import se.stafett.assessment.domain.ContentEvent.WorkAbilityJudged;
import se.stafett.assessment.domain.CourseEvent.AssessmentCancelled;
import se.stafett.assessment.domain.CourseEvent.AssessmentEnteredInError;
import se.stafett.assessment.domain.FindingEvent.FindingCorrected;
import se.stafett.assessment.domain.FindingEvent.FindingEnteredInError;
import se.stafett.assessment.domain.ScoreEvent.ScoreCorrected;
import se.stafett.assessment.domain.ScoreEvent.ScoreEnteredInError;
import se.stafett.assessment.domain.ScoreEvent.ScoreRecorded;
import se.stafett.care.Story;

class AssessmentEvolutionTest {

    private static final AssessmentCancelled CANCELLED = new AssessmentCancelled(text("Flyttat."));
    private static final AssessmentEnteredInError IN_ERROR = new AssessmentEnteredInError(text("Fel patient."));

    /** What happens only while the assessment is open. */
    static Stream<AssessmentEvent> work() {
        return Stream.of(
                new StoryTold(drive("Vill hem.")),
                new WorkAbilityJudged(halfTime()),
                new ScoreRecorded(new UUID(9, 9), tugScore("20")),
                new FindingEvent.FindingRecorded(new UUID(9, 9), walking(1)),
                concluded(),
                CANCELLED);
    }

    /** What puts the record right. */
    static Stream<AssessmentEvent> corrections() {
        return Stream.of(
                new ScoreCorrected(BALANCE, tugScore("20"), text("Fel.")),
                new ScoreEnteredInError(BALANCE, text("Fel.")),
                new FindingCorrected(WALKING, walking(1), text("Fel.")),
                new FindingEnteredInError(WALKING, text("Fel.")),
                new TextCorrected(new TextTarget.Reason(), Samples.SUSPICION, text("Fall."), text("Fel.")),
                IN_ERROR);
    }

    @Test
    void an_assessment_begins_by_being_opened() {
        OpenedAssessment assessment = foldToAssessment(opened());
        assertThat(assessment.version()).isEqualTo(1);
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.OPEN);
        assertThat(assessment.id()).isEqualTo(Samples.ASSESSMENT);
        assertThat(assessment.patient()).isEqualTo(People.GRETA_REF);
        assertThat(assessment.unit()).isEqualTo(People.WARD);
        assertThat(assessment.instruments()).isEmpty();
        assertThat(Assessment.notOpened().version()).isZero();
        assertThat(Assessment.notOpened().opened()).isEmpty();
    }

    @Test
    void it_ends_in_one_of_three_ways() {
        assertThat(foldToAssessment(opened(), concluded()).status()).isEqualTo(AssessmentStatus.CONCLUDED);
        assertThat(foldToAssessment(opened(), CANCELLED).status()).isEqualTo(AssessmentStatus.CANCELLED);
        assertThat(foldToAssessment(opened(), IN_ERROR).status()).isEqualTo(AssessmentStatus.ENTERED_IN_ERROR);
        assertThat(foldToAssessment(opened(), concluded(), IN_ERROR).status())
                .isEqualTo(AssessmentStatus.ENTERED_IN_ERROR);
    }

    @Test
    void every_event_makes_a_version() {
        assertThat(fold(opened(), walked(), found(), concluded(), IN_ERROR).version())
                .isEqualTo(5);
    }

    @Test
    void the_instruments_are_those_of_scores_that_stand() {
        UUID other = new UUID(1, 9);
        AssessmentEvent sppb = new ScoreRecorded(other, Samples.sppbScore("7", 2, 1, 4));
        assertThat(foldToAssessment(opened(), walked(), sppb).instruments()).containsExactly("sppb", "tug");
        assertThat(foldToAssessment(opened(), walked(), sppb, new ScoreEnteredInError(BALANCE, text("Fel.")))
                        .instruments())
                .containsExactly("sppb");
    }

    @Test
    void a_story_grows_and_is_corrected() {
        Story needs = new Story(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), maybe("Stöd."));
        AssessmentContent content = foldToAssessment(
                        opened(),
                        new StoryTold(drive("Vill hem.")),
                        new StoryTold(needs),
                        new TextCorrected(
                                new TextTarget.StoryPart(Story.Part.NEEDS),
                                text("Stöd."),
                                text("Räcke."),
                                text("Fel.")))
                .content();
        assertThat(content.texts().story()).isEqualTo(drive("Vill hem.").with(Story.Part.NEEDS, text("Räcke.")));
    }

    @Test
    void a_summary_is_corrected_after_the_conclusion() {
        AssessmentContent content = foldToAssessment(
                        opened(),
                        concluded(),
                        new TextCorrected(
                                new TextTarget.Summary(), Samples.need().summary(), text("Rätt."), text("Fel.")))
                .content();
        assertThat(content.texts().conclusion())
                .contains(new Conclusion(
                        true, Optional.of(Level.HOME_TEAM), Optional.of(WayOfWorking.TEAM), text("Rätt.")));
    }

    @Test
    void judgements_stand_in_their_order() {
        WorkAbility later = new WorkAbility(25, Samples.TODAY, Optional.empty(), Optional.empty());
        AssessmentContent content = foldToAssessment(
                        opened(), new WorkAbilityJudged(halfTime()), new WorkAbilityJudged(later))
                .content();
        assertThat(content.workAbility()).containsExactly(halfTime(), later);
        assertThat(content.lastJudgement()).contains(later);
    }

    @Test
    void scores_and_findings_are_corrected_and_marked_in_place() {
        AssessmentContent content = foldToAssessment(
                        opened(),
                        walked(),
                        found(),
                        new ScoreCorrected(BALANCE, tugScore("20"), text("Fel.")),
                        new FindingEnteredInError(WALKING, text("Fel.")))
                .content();
        assertThat(content.scores().find(BALANCE)).contains(new Entry<>(BALANCE, tugScore("20"), false));
        assertThat(content.findings().find(WALKING)).contains(new Entry<>(WALKING, walking(2), true));
        assertThat(content.findings().standing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void the_record_is_put_right_before_and_after_the_end(AssessmentEvent event) {
        assertThat(fold(opened(), walked(), found(), event).version()).isEqualTo(4);
        assertThat(fold(opened(), walked(), found(), concluded(), event).version())
                .isEqualTo(5);
        assertThat(fold(opened(), walked(), found(), CANCELLED, event).version())
                .isEqualTo(5);
        illegal(event, opened(), walked(), found(), IN_ERROR);
    }

    @ParameterizedTest
    @MethodSource("work")
    void nothing_else_happens_after_the_end_or_before_the_beginning(AssessmentEvent event) {
        illegal(event);
        illegal(event, opened(), concluded());
        illegal(event, opened(), CANCELLED);
        illegal(event, opened(), IN_ERROR);
    }

    @Test
    void what_cannot_have_happened_is_never_passed_over() {
        illegal(opened(), opened());
        illegal(opened(), opened(), concluded());
        illegal(walked(), opened(), walked());
        illegal(found(), opened(), found());
        illegal(new ScoreCorrected(BALANCE, tugScore("20"), text("Fel.")), opened());
        illegal(new FindingEnteredInError(WALKING, text("Fel.")), opened());
        illegal(
                new ScoreEnteredInError(BALANCE, text("Fel.")),
                opened(),
                walked(),
                new ScoreEnteredInError(BALANCE, text("Fel.")));
    }

    private static void illegal(AssessmentEvent event, AssessmentEvent... before) {
        Assessment assessment = fold(before);
        assertThatExceptionOfType(IllegalHistory.class).isThrownBy(() -> assessment.after(event));
    }
}
