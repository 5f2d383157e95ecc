package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Parsed;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Violation;
import se.stafett.care.Violation.Rule;

class TextTargetTest {

    private static final String ID = "00000000-0000-0001-0000-000000000006";

    @ParameterizedTest
    @CsvSource({
        "goals/" + ID + "/note, NOTE",
        "scores/" + ID + "/note, NOTE",
        "devices/" + ID + "/note, NOTE",
        "experiences/" + ID + "/text, STORY",
        "dialogue, NOTE",
        "cancellation, NOTE"
    })
    void a_path_points_to_a_text_of_some_length(String path, Length length) {
        TextTarget target = TextTarget.parse(path).trusted();
        assertThat(target.path()).isEqualTo(path);
        assertThat(target.length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dialogue",
                "goals",
                "goals/note",
                "goals/" + ID + "/words",
                "experiences/" + ID + "/note",
                "scores/" + ID + "/text",
                "notes/" + ID + "/note",
                "scores/00000000-0000-0001-0000-00000000000X/note"
            })
    void no_other_path_does(String path) {
        assertThat(TextTarget.parse(path)).isEqualTo(Parsed.invalid(Violation.of(Rule.TEXT_PATH)));
    }
}
