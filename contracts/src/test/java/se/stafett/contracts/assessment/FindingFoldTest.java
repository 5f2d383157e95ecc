package se.stafett.contracts.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.assessment.History.given;

import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

class FindingFoldTest {
    private static final FindingContent STAIRS =
            new FindingContent("e150", null, null, null, null, null, 3, null, "Trappa utan räcke.");

    @Test
    void findings_stand_in_the_order_in_which_they_were_recorded() {
        given(Samples.opened(), Samples.found(), new FindingRecorded(Samples.id(0x82), STAIRS))
                .then(assessment -> {
                    assertThat(assessment.findings())
                            .extracting(Finding::content)
                            .containsExactly(Samples.walking(2), STAIRS);
                    Finding first = assessment.findings().getFirst();
                    assertThat(first.status()).isEqualTo("final");
                    assertThat(first.recorded()).isEqualTo(new Stamp(Samples.CLINICIAN, "2026-03-01T08:01:00.000000Z"));
                });
    }

    @Test
    void a_corrected_finding_keeps_every_wrong_one() {
        given(Samples.opened(), Samples.found(), Samples.concluded(), corrected(3), corrected(4))
                .then(assessment -> {
                    Finding finding = assessment.findings().getFirst();
                    assertThat(finding.status()).isEqualTo("corrected");
                    assertThat(finding.content()).isEqualTo(Samples.walking(4));
                    assertThat(finding.replaced())
                            .extracting(ReplacedFinding::content)
                            .containsExactly(Samples.walking(2), Samples.walking(3));
                    assertThat(finding.replaced().getLast().reason()).isEqualTo("Fel värde.");
                });
    }

    @Test
    void a_finding_in_error_stays_readable_and_is_not_touched_again() {
        History history = given(Samples.opened(), Samples.found(), inError());
        history.then(assessment -> {
            Finding finding = assessment.findings().getFirst();
            assertThat(finding.status()).isEqualTo("entered-in-error");
            assertThat(finding.content()).isEqualTo(Samples.walking(2));
            assertThat(finding.error()).returns("Fel patient.", StatedReason::reason);
        });
        history.refuses(inError(), "in error");
        history.refuses(corrected(3), "in error");
    }

    @Test
    void a_finding_that_cannot_be_is_refused() {
        given(Samples.opened()).refuses(corrected(3), "no such finding");
        given(Samples.opened()).refuses(inError(), "no such finding");
        given(Samples.opened(), Samples.found()).refuses(Samples.found(), "is recorded");
        given(Samples.opened(), Samples.found(), new AssessmentEnteredInError("Fel."))
                .refuses(inError(), "the assessment is in error");
    }

    private static FindingCorrected corrected(int performance) {
        return new FindingCorrected(Samples.WALKING, Samples.walking(performance), "Fel värde.");
    }

    private static FindingEnteredInError inError() {
        return new FindingEnteredInError(Samples.WALKING, "Fel patient.");
    }
}
