package se.stafett.contracts.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.assessment.History.given;

import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

class ScoreFoldTest {
    private static final ScoreRecorded WALKED = new ScoreRecorded(Samples.WALK, Samples.walk("24.5"));

    @Test
    void scores_stand_in_the_order_in_which_they_were_recorded() {
        given(Samples.opened(), Samples.measured(), WALKED).then(assessment -> {
            assertThat(assessment.scores()).extracting(Score::id).containsExactly(Samples.BALANCE, Samples.WALK);
            Score first = assessment.scores().getFirst();
            assertThat(first.status()).isEqualTo("final");
            assertThat(first.content()).isEqualTo(Samples.balance(31));
            assertThat(first.recorded()).isEqualTo(new Stamp(Samples.CLINICIAN, "2026-03-01T08:01:00.000000Z"));
            assertThat(first.replaced()).isEmpty();
        });
    }

    @Test
    void a_corrected_score_keeps_every_wrong_one() {
        given(Samples.opened(), Samples.measured(), WALKED, Samples.concluded(), corrected(32), corrected(33))
                .then(assessment -> {
                    Score score = assessment.scores().getFirst();
                    assertThat(score.status()).isEqualTo("corrected");
                    assertThat(score.content()).isEqualTo(Samples.balance(33));
                    assertThat(score.recorded().at()).isEqualTo("2026-03-01T08:05:00.000000Z");
                    assertThat(score.replaced())
                            .extracting(ReplacedScore::content)
                            .containsExactly(Samples.balance(31), Samples.balance(32));
                    assertThat(score.replaced().getFirst().recorded().at()).isEqualTo("2026-03-01T08:01:00.000000Z");
                    assertThat(score.replaced().getFirst().reason()).isEqualTo("Felräknat.");
                });
    }

    @Test
    void a_score_in_error_stays_readable_and_is_not_touched_again() {
        History history = given(Samples.opened(), Samples.measured(), inError());
        history.then(assessment -> {
            Score score = assessment.scores().getFirst();
            assertThat(score.status()).isEqualTo("entered-in-error");
            assertThat(score.content()).isEqualTo(Samples.balance(31));
            assertThat(score.error()).returns("Fel patient.", StatedReason::reason);
        });
        history.refuses(inError(), "in error");
        history.refuses(corrected(32), "in error");
    }

    @Test
    void a_score_that_cannot_be_is_refused() {
        given(Samples.opened()).refuses(corrected(32), "no such score");
        given(Samples.opened()).refuses(inError(), "no such score");
        given(Samples.opened(), Samples.measured()).refuses(Samples.measured(), "is recorded");
        given(Samples.opened(), Samples.measured())
                .refuses(new ScoreCorrected(Samples.BALANCE, Samples.walk("24.5"), "Fel."), "another instrument");
    }

    @Test
    void nothing_is_corrected_in_what_is_an_error_as_a_whole() {
        given(Samples.opened(), Samples.measured(), new AssessmentEnteredInError("Fel."))
                .refuses(corrected(32), "the assessment is in error");
    }

    private static ScoreCorrected corrected(int score) {
        return new ScoreCorrected(Samples.BALANCE, Samples.balance(score), "Felräknat.");
    }

    private static ScoreEnteredInError inError() {
        return new ScoreEnteredInError(Samples.BALANCE, "Fel patient.");
    }
}
