package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Parsed;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Story;
import se.stafett.care.Violation;
import se.stafett.care.Violation.Rule;

class TextTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary",
                "story.lifeSituation",
                "story.drive",
                "story.resources",
                "story.abilities",
                "story.needs",
                "goals/01234567-89ab-cdef-0123-456789abcdef/words",
                "interventions/01234567-89ab-cdef-0123-456789abcdef/description"
            })
    void a_text_is_found_by_its_path(String path) {
        assertThat(TextTarget.parse(path).map(TextTarget::path)).isEqualTo(Parsed.valid(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Summary",
                "story",
                "story.name",
                "goals/1-1-1-1-1/words",
                "goals/01234567-89AB-cdef-0123-456789abcdef/words",
                "goals/01234567-89ab-cdef-0123-456789abcdef/description",
                "goals/../words",
                "interventions//description"
            })
    void anything_else_is_no_path_of_a_text(String path) {
        assertThat(TextTarget.parse(path)).isEqualTo(Parsed.invalid(Violation.of(Rule.TEXT_PATH)));
    }

    @Test
    void each_text_has_its_length() {
        assertThat(new TextTarget.Summary().length()).isEqualTo(Length.STORY);
        assertThat(new TextTarget.StoryPart(Story.Part.NEEDS).length()).isEqualTo(Length.STORY);
        assertThat(new TextTarget.GoalWords(Samples.WALK).length()).isEqualTo(Length.NOTE);
        assertThat(new TextTarget.InterventionDescription(Samples.TRAIN).length())
                .isEqualTo(Length.NOTE);
    }
}
