package se.stafett.care;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Violation.Rule;

class ViolationTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_rule_of_form_has_a_text_and_every_text_a_rule(String language) throws IOException {
        Properties texts = texts("violations_" + language + ".properties");
        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::code).toList());
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text.toString()).endsWith("."));
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Rule.class.getClassLoader().getResourceAsStream(name)), UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
