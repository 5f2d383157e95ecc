package se.stafett.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Parsed;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Violation;
import se.stafett.care.Violation.Rule;

class TextTargetTest {

    @ParameterizedTest
    @CsvSource({
        "reason, NOTE",
        "summary, STORY",
        "story.lifeSituation, STORY",
        "story.drive, STORY",
        "story.resources, STORY",
        "story.abilities, STORY",
        "story.needs, STORY"
    })
    void a_path_points_to_a_text_of_some_length(String path, Length length) {
        TextTarget target = TextTarget.parse(path).trusted();
        assertThat(target.path()).isEqualTo(path);
        assertThat(target.length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Reason", "story", "story.", "story.dreams", "goals/1/words", "summary ", "reason.more"})
    void no_other_path_does(String path) {
        assertThat(TextTarget.parse(path))
                .isEqualTo(Parsed.invalid(new Violation(
                        Rule.CODE_UNKNOWN,
                        Map.of(
                                "allowed",
                                "reason, summary, story.lifeSituation, story.drive, story.resources,"
                                        + " story.abilities, story.needs"))));
    }
}
