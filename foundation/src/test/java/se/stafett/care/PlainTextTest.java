package se.stafett.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Violation.Rule;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Gå till affären själv", "ett\ntvå\tindrag", "'; drop table plan; --", "👩‍🦽 ut i skogen", " x "
            })
    void text_is_kept_as_it_was_written(String text) {
        assertThat(PlainText.parse(text, Length.NOTE)).isEqualTo(Parsed.valid(new PlainText(text)));
        assertThat(new PlainText(text)).hasToString(text);
    }

    @Test
    void line_ends_are_the_same_from_every_machine() {
        assertThat(PlainText.parse("ett\r\ntvå", Length.NOTE)).isEqualTo(Parsed.valid(new PlainText("ett\ntvå")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u200b\u2060", "\u3000"})
    void text_that_shows_nothing_is_blank(String text) {
        assertThat(PlainText.parse(text, Length.NOTE)).isEqualTo(Parsed.invalid(Violation.of(Rule.TEXT_BLANK)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\rb", "a\u007fb", "a\u0085b"})
    void control_characters_are_refused(String text) {
        assertThat(PlainText.parse(text, Length.NOTE))
                .isEqualTo(Parsed.invalid(Violation.of(Rule.TEXT_CONTROL_CHARACTER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83d", "\ude00a", "\ude00\ud83d"})
    void half_a_character_is_refused(String text) {
        assertThat(PlainText.parse(text, Length.NOTE)).isEqualTo(Parsed.invalid(Violation.of(Rule.TEXT_NOT_UNICODE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ett\ntvå", "ett\ttvå"})
    void a_line_is_one_line(String text) {
        assertThat(PlainText.parse(text, Length.LINE)).isEqualTo(Parsed.invalid(Violation.of(Rule.TEXT_LINE_BREAK)));
    }

    @Test
    void length_is_counted_in_characters_as_people_see_them_not_in_surrogates() {
        String longest = "👣".repeat(Length.LINE.max());
        assertThat(PlainText.parse(longest, Length.LINE)).isEqualTo(Parsed.valid(new PlainText(longest)));
        assertThat(PlainText.parse(longest + "👣", Length.LINE))
                .isEqualTo(Parsed.invalid(new Violation(Rule.TEXT_TOO_LONG, Map.of("max", "200"))));
    }

    @Test
    void a_plain_text_is_never_made_of_something_else() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlainText("hemligt\u0000"))
                .withMessage("text-control-character");
    }
}
