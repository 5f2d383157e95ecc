package se.stafett.assessment.domain;

import static se.stafett.assessment.domain.AssessmentSpec.given;
import static se.stafett.assessment.domain.Samples.BALANCE;
import static se.stafett.assessment.domain.Samples.NEW_SCORE;
import static se.stafett.assessment.domain.Samples.TODAY;
import static se.stafett.assessment.domain.Samples.concluded;
import static se.stafett.assessment.domain.Samples.opened;
import static se.stafett.assessment.domain.Samples.sppb;
import static se.stafett.assessment.domain.Samples.sppbScore;
import static se.stafett.assessment.domain.Samples.text;
import static se.stafett.assessment.domain.Samples.tug;
import static se.stafett.assessment.domain.Samples.tugScore;
import static se.stafett.assessment.domain.Samples.walked;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.assessment.domain.ContentRefusal.TooMany;
import se.stafett.assessment.domain.CourseRefusal.AssessmentIsNotOpen;
import se.stafett.assessment.domain.DateRefusal.DateIsStillToCome;
import se.stafett.assessment.domain.DateRefusal.DateIsTooFarBack;
import se.stafett.assessment.domain.RecordCommand.CorrectScore;
import se.stafett.assessment.domain.RecordCommand.MarkScoreInError;
import se.stafett.assessment.domain.RecordRefusal.CorrectionChangesNothing;
import se.stafett.assessment.domain.RecordRefusal.EntryIsInError;
import se.stafett.assessment.domain.ScoreEvent.ScoreCorrected;
import se.stafett.assessment.domain.ScoreEvent.ScoreEnteredInError;
import se.stafett.assessment.domain.ScoreEvent.ScoreRecorded;
import se.stafett.assessment.domain.ScoreRefusal.InstrumentNotInCatalogue;
import se.stafett.assessment.domain.ScoreRefusal.NotPartOfInstrument;
import se.stafett.assessment.domain.ScoreRefusal.NumberOutOfRange;
import se.stafett.assessment.domain.ScoreRefusal.RaterNotCertified;
import se.stafett.assessment.domain.ScoreRefusal.ResultMissing;
import se.stafett.assessment.domain.ScoreRefusal.ScoreNotFound;
import se.stafett.assessment.domain.ScoreRefusal.ScoreOfAnotherInstrument;
import se.stafett.assessment.domain.ScoreRefusal.ValueDiffersFromComputed;
import se.stafett.assessment.domain.ScoreRefusal.ValueOffStep;
import se.stafett.assessment.domain.ScoreRefusal.ValueOutOfRange;
import se.stafett.assessment.domain.ScoreRefusal.WrongNumberOfItems;
import se.stafett.assessment.domain.WorkCommand.RecordScore;
import se.stafett.care.Decimal;

class ScoreDeciderTest {

    private static final MarkScoreInError MARK = new MarkScoreInError(BALANCE, text("Fel patient."));

    @Test
    void a_measured_value_goes_on_record() {
        given(opened()).when(new RecordScore(tug("24.5"))).then(new ScoreRecorded(NEW_SCORE, tugScore("24.5")));
    }

    @Test
    void items_are_summed() {
        given(opened())
                .when(new RecordScore(sppb(2, 1, 4)))
                .then(new ScoreRecorded(NEW_SCORE, sppbScore("7", 2, 1, 4)));
    }

    @Test
    void a_sum_that_is_right_may_be_given_beside_the_items() {
        given(opened())
                .when(score("sppb items=2,1,4 score=7"))
                .then(new ScoreRecorded(NEW_SCORE, sppbScore("7", 2, 1, 4)));
    }

    @Test
    void a_sum_that_is_wrong_is_refused() {
        given(opened())
                .when(score("sppb items=2,1,4 score=8"))
                .thenRejected(new ValueDiffersFromComputed("values.score", new Decimal("8"), new Decimal("7")));
    }

    @Test
    void an_instrument_is_in_the_catalogue() {
        given(opened()).when(score("abacus score=1")).thenRejected(new InstrumentNotInCatalogue("abacus"));
    }

    @Test
    void some_instruments_are_for_certified_raters_alone() {
        given(opened()).when(score("moca score=26")).thenRejected(new RaterNotCertified("moca"));
        ScoreEntry certified = Handed.in("moca score=26 certificate=CERT-1");
        given(opened())
                .when(new RecordScore(certified))
                .then(new ScoreRecorded(NEW_SCORE, Handed.scored(certified, "score=26")));
    }

    @Test
    void a_measurement_has_been_made() {
        given(opened())
                .when(new RecordScore(on(TODAY.plusDays(1))))
                .thenRejected(new DateIsStillToCome("on", TODAY.plusDays(1)));
        LocalDate earliest = TODAY.minusYears(130);
        given(opened())
                .when(new RecordScore(on(earliest.minusDays(1))))
                .thenRejected(new DateIsTooFarBack("on", earliest.minusDays(1), earliest));
    }

    @Test
    void what_the_instrument_does_not_have_is_refused() {
        given(opened()).when(score("tug score=12 vas=70")).thenRejected(new NotPartOfInstrument("tug", "values.vas"));
        given(opened()).when(score("tug score=12 items=1")).thenRejected(new NotPartOfInstrument("tug", "items"));
        given(opened()).when(score("berg score=12 goals=1:0")).thenRejected(new NotPartOfInstrument("berg", "goals"));
    }

    @Test
    void what_the_instrument_needs_is_missed() {
        given(opened()).when(score("tug")).thenRejected(new ResultMissing("tug", "values.score"));
        given(opened()).when(score("berg")).thenRejected(new ResultMissing("berg", "values.score"));
        given(opened())
                .when(score("copm performance=3"))
                .thenRejected(new ResultMissing("copm", "values.satisfaction"));
        given(opened()).when(score("gas")).thenRejected(new ResultMissing("gas", "goals"));
        given(opened()).when(score("eq-5d-5l vas=70")).thenRejected(new ResultMissing("eq-5d-5l", "items"));
    }

    @Test
    void items_are_as_many_as_the_instrument_has_and_within_its_points() {
        given(opened()).when(score("sppb items=2,1")).thenRejected(new WrongNumberOfItems("sppb", 3, 2));
        given(opened()).when(score("sppb items=2,5,1")).thenRejected(new NumberOutOfRange("items[1]", 0, 4));
    }

    @Test
    void values_lie_on_the_scale() {
        given(opened())
                .when(score("barthel score=105"))
                .thenRejected(new ValueOutOfRange("values.score", new Decimal("105"), "0–100"));
        given(opened())
                .when(score("tug score=0"))
                .thenRejected(new ValueOutOfRange("values.score", new Decimal("0"), "> 0"));
        given(opened())
                .when(score("walk-6min score=-1"))
                .thenRejected(new ValueOutOfRange("values.score", new Decimal("-1"), "≥ 0"));
        given(opened())
                .when(score("barthel score=42"))
                .thenRejected(new ValueOffStep("values.score", new Decimal("42"), "5"));
    }

    @Test
    void goals_are_scaled_together_up_to_ten() {
        given(opened())
                .when(score("gas goals=1:0,1:0,1:0,1:0,1:0,1:0,1:0,1:0,1:0,1:0,1:0"))
                .thenRejected(new TooMany("goals", 10));
        given(opened()).when(score("gas goals=1:0,0:1")).thenRejected(new NumberOutOfRange("goals[1].weight", 1, 9));
        given(opened()).when(score("gas goals=1:3")).thenRejected(new NumberOutOfRange("goals[0].level", -2, 2));
    }

    @Test
    void there_is_an_end_to_scores() {
        AssessmentEvent[] many = Stream.concat(
                        Stream.of(opened()),
                        IntStream.range(0, ScoreDecider.MOST_SCORES)
                                .mapToObj(number -> new ScoreRecorded(new UUID(9, number), tugScore("24.5"))))
                .toArray(AssessmentEvent[]::new);
        given(many).when(new RecordScore(tug("24.5"))).thenRejected(new TooMany("scores", ScoreDecider.MOST_SCORES));
    }

    @Test
    void nothing_is_measured_once_the_assessment_has_ended() {
        given(opened(), concluded())
                .when(new RecordScore(tug("24.5")))
                .thenRejected(new AssessmentIsNotOpen(AssessmentStatus.CONCLUDED));
    }

    @Test
    void a_wrong_score_is_put_right_also_afterwards() {
        given(opened(), walked(), concluded())
                .when(correct(tug("25.4")))
                .then(new ScoreCorrected(BALANCE, tugScore("25.4"), text("Omkastade siffror.")));
    }

    @Test
    void a_correction_changes_something_and_is_as_sound_as_what_it_replaces() {
        given(opened(), walked()).when(correct(tug("24.5"))).thenRejected(new CorrectionChangesNothing());
        given(opened(), walked())
                .when(correct(tug("0")))
                .thenRejected(new ValueOutOfRange("values.score", new Decimal("0"), "> 0"));
        given(opened(), walked())
                .when(correct(sppb(1, 1, 1)))
                .thenRejected(new ScoreOfAnotherInstrument(BALANCE, "tug"));
    }

    @Test
    void a_score_that_should_never_have_been_is_marked() {
        given(opened(), walked(), concluded()).when(MARK).then(new ScoreEnteredInError(BALANCE, text("Fel patient.")));
    }

    @Test
    void a_score_in_error_stays_as_it_is() {
        AssessmentSpec spec = given(opened(), walked(), new ScoreEnteredInError(BALANCE, text("Fel patient.")));
        spec.when(MARK).thenRejected(new EntryIsInError(BALANCE));
        spec.when(correct(tug("25.4"))).thenRejected(new EntryIsInError(BALANCE));
    }

    @Test
    void a_score_that_is_not_there_is_not_changed() {
        given(opened()).when(MARK).thenRejected(new ScoreNotFound(BALANCE));
        given(opened()).when(correct(tug("25.4"))).thenRejected(new ScoreNotFound(BALANCE));
    }

    private static RecordScore score(String handedIn) {
        return new RecordScore(Handed.in(handedIn));
    }

    private static CorrectScore correct(ScoreEntry entry) {
        return new CorrectScore(BALANCE, entry, text("Omkastade siffror."));
    }

    private static ScoreEntry on(LocalDate day) {
        ScoreEntry entry = tug("24.5");
        return new ScoreEntry(
                entry.instrument(), day, entry.values(), entry.items(), entry.goals(), entry.certificate());
    }
}
