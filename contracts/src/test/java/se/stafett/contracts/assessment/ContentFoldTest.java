package se.stafett.contracts.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.assessment.History.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Story;

class ContentFoldTest {
    @Test
    void what_is_told_anew_stands_and_the_rest_stands_as_it_was() {
        given(
                        Samples.opened(),
                        Samples.told("Vill hem."),
                        new StoryTold(new Story("Bor ensam.", "Vill ut.", "Dotter nära.", "Lagar mat.", "Stöd.")),
                        new StoryTold(new Story(null, null, null, null, "Stöd i trappan.")))
                .then(assessment -> assertThat(assessment.story())
                        .isEqualTo(
                                new Story("Bor ensam.", "Vill ut.", "Dotter nära.", "Lagar mat.", "Stöd i trappan.")));
    }

    @Test
    void every_judgement_of_work_ability_is_kept_in_order() {
        given(Samples.opened(), Samples.judged(), new WorkAbilityJudged(50, Samples.DAY, null, null))
                .then(assessment -> {
                    assertThat(assessment.workAbility())
                            .extracting(WorkAbility::extent)
                            .containsExactly(75, 50);
                    WorkAbility first = assessment.workAbility().getFirst();
                    assertThat(first.to()).isEqualTo(Samples.DAY.plusDays(30));
                    assertThat(first.note()).isEqualTo("Kan arbeta sittande.");
                    assertThat(first.judged().by()).isEqualTo(Samples.CLINICIAN);
                });
    }

    @Test
    void a_corrected_text_stands_in_place_of_the_wrong_one_and_both_are_kept() {
        given(
                        Samples.opened(),
                        Samples.told("Vill hem."),
                        Samples.concluded(),
                        corrected("reason", "Nedsatt gångförmåga."),
                        corrected("story.drive", "Vill hem."),
                        corrected("summary", "Behöver rehabilitering i hemmet."))
                .then(assessment -> {
                    assertThat(assessment.reason()).isEqualTo("Rätt.");
                    assertThat(assessment.story()).returns("Rätt.", Story::drive);
                    assertThat(assessment.conclusion()).returns("Rätt.", Conclusion::summary);
                    assertThat(assessment.corrections())
                            .extracting(Correction::target)
                            .containsExactly("reason", "story.drive", "summary");
                    assertThat(assessment.corrections().getFirst())
                            .isEqualTo(new Correction(
                                    "reason",
                                    "Nedsatt gångförmåga.",
                                    "Rätt.",
                                    "Skrivfel.",
                                    Samples.CLINICIAN,
                                    "2026-03-01T08:03:00.000000Z"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "story.drive", "story.dreams", "story.", "story", "goals", "reason.more", ""})
    void a_text_that_is_not_there_is_not_corrected(String target) {
        given(Samples.opened()).refuses(corrected(target, "Fel."), "no such text");
    }

    @Test
    void a_part_that_was_never_told_is_not_corrected() {
        given(Samples.opened(), Samples.told("Vill hem.")).refuses(corrected("story.needs", "Fel."), "stands there");
        given(Samples.opened(), Samples.told("Vill hem.")).refuses(corrected("story.dreams", "Fel."), "no such text");
    }

    @Test
    void a_text_that_reads_otherwise_is_not_corrected() {
        given(Samples.opened()).refuses(corrected("reason", "Något annat."), "stands there");
        given(Samples.opened(), Samples.concluded()).refuses(corrected("summary", "Något annat."), "stands there");
    }

    @Test
    void nothing_is_corrected_in_what_is_an_error_as_a_whole() {
        given(Samples.opened(), new AssessmentEnteredInError("Fel."))
                .refuses(corrected("reason", "Nedsatt gångförmåga."), "in error");
    }

    private static TextCorrected corrected(String target, String wrong) {
        return new TextCorrected(target, wrong, "Rätt.", "Skrivfel.");
    }
}
