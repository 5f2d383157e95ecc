package se.stafett.contracts.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = Words.beside(WordsTest.class, "greetings");

    @Test
    void a_text_is_found_in_the_language_that_is_asked_for() {
        assertThat(words.text("morning", Language.SWEDISH)).isEqualTo("God förmiddag");
        assertThat(words.text("morning", Language.ENGLISH)).isEqualTo("Good morning");
        assertThat(words.keys()).containsExactly("evening", "morning");
    }

    @Test
    void a_text_that_there_is_not_is_not_made_up() {
        assertThatThrownBy(() -> words.text("noon", Language.ENGLISH)).hasMessageContaining("noon");
    }

    @Test
    void texts_that_one_language_lacks_are_noticed_at_once() {
        assertThatThrownBy(() -> Words.beside(WordsTest.class, "farewells")).hasMessageContaining("farewells");
        assertThatThrownBy(() -> Words.beside(WordsTest.class, "nothing")).hasMessageContaining("nothing");
    }
}
