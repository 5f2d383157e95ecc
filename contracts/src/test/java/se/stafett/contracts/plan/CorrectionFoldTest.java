package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.plan.History.given;
import static se.stafett.contracts.plan.History.givenActivePlan;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Story;

class CorrectionFoldTest {
    private static final StoryTold STORY = new StoryTold(new Story("ett", "tva", "tre", "fyra", "fem"));

    @Test
    void a_corrected_summary_stands_and_the_wrong_text_is_kept_with_who_and_when() {
        given(
                        Samples.drafted(),
                        new SummaryWritten("Vänster höft."),
                        correct("summary", "Vänster höft.", "Höger höft."))
                .then(plan -> {
                    assertThat(plan.summary()).isEqualTo("Höger höft.");
                    assertThat(plan.corrections())
                            .containsExactly(new Correction(
                                    "summary",
                                    "Vänster höft.",
                                    "Höger höft.",
                                    "Förväxling.",
                                    Samples.CLINICIAN,
                                    "2026-03-01T08:02:00.000000Z"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lifeSituation=ett", "drive=tva", "resources=tre", "abilities=fyra", "needs=fem"})
    void each_part_of_the_story_can_be_corrected_alone(String partAndText) {
        String part = partAndText.substring(0, partAndText.indexOf('='));
        String wrong = partAndText.substring(partAndText.indexOf('=') + 1);
        given(Samples.drafted(), STORY, correct("story." + part, wrong, "rätt")).then(plan -> {
            String story = String.valueOf(plan.story());
            assertThat(story).contains(part + "=rätt").doesNotContain(part + "=" + wrong);
            assertThat(story.replace(part + "=rätt", part + "=" + wrong)).isEqualTo(String.valueOf(STORY.story()));
        });
    }

    @Test
    void a_goals_words_are_corrected_without_asking_the_patient_anew() {
        String words = "Jag vill kunna gå till affären själv.";
        givenActivePlan()
                .when(correct("goals/" + Samples.WALK + "/words", words, "Jag vill gå till torget själv."))
                .then(plan -> {
                    PlanGoal goal = plan.goals().getFirst();
                    assertThat(goal.content().words()).isEqualTo("Jag vill gå till torget själv.");
                    assertThat(goal.content().icf()).containsExactly("d450");
                    assertThat(goal.status()).isEqualTo("accepted");
                    assertThat(plan.agreement()).returns(false, Agreement::stale);
                });
    }

    @Test
    void an_interventions_description_is_corrected() {
        givenActivePlan()
                .when(correct(
                        "interventions/" + Samples.TRAINING + "/description",
                        "Gångträning i trappa.",
                        "Gångträning på plan mark."))
                .then(plan -> assertThat(
                                plan.interventions().getFirst().content().description())
                        .isEqualTo("Gångträning på plan mark."));
    }

    @Test
    void a_closed_plan_can_still_be_corrected() {
        givenActivePlan()
                .when(new SummaryWritten("Fel."), Samples.closed("moved"), correct("summary", "Fel.", "Rätt."))
                .then(plan -> assertThat(plan.summary()).isEqualTo("Rätt."));
    }

    @Test
    void a_correction_of_a_text_that_does_not_stand_there_does_not_fit() {
        History history = given(Samples.drafted(), STORY, new SummaryWritten("Så."));
        history.refuses(correct("summary", "Inte så.", "Rätt."), "not the one that stands there");
        history.refuses(correct("story.drive", "ett", "Rätt."), "not the one that stands there");
        given(Samples.drafted()).refuses(correct("summary", "Så.", "Rätt."), "not the one that stands there");
        given(Samples.drafted()).refuses(correct("story.drive", "Så.", "Rätt."), "no story");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "status",
                "summary.more",
                "story",
                "story.hopes",
                "story.drive.more",
                "goals",
                "goals/00000000-0000-4000-8000-0000000000ff/words",
                "goals/00000000-0000-4000-8000-0000000000ff/icf",
                "interventions/00000000-0000-4000-8000-0000000000ff/description",
                "interventions/00000000-0000-4000-8000-0000000000ff"
            })
    void a_correction_of_what_is_not_there_does_not_fit(String target) {
        given(Samples.drafted(), STORY, new SummaryWritten("tva"))
                .refuses(correct(target, "tva", "rätt"), "does not fit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary",
                "story.drive",
                "goals/00000000-0000-4000-8000-0000000000ff/words",
                "interventions/00000000-0000-4000-8000-0000000000ff/description"
            })
    void a_plan_names_the_text_by_the_path_that_the_first_version_had(String path) {
        assertThat(correct(path, "tva", "rätt").target().path()).isEqualTo(path);
    }

    /** As the first version of the event had it: so all that is said here is said of old logs too. */
    private static TextCorrected correct(String target, String wrong, String corrected) {
        String payload = """
                {"actor":{"role":"system"},"event":{"target":"%s","wrong":"%s","corrected":"%s","reason":"Förväxling."}}""".formatted(target, wrong, corrected);
        return (TextCorrected) new PlanEventCodec()
                .decode("plan.text-corrected.v1", payload.getBytes(StandardCharsets.UTF_8))
                .event();
    }
}
