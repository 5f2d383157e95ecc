package se.stafett.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.care.Violation;

class ProblemTextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");

    private final ProblemTexts texts = new ProblemTexts();

    @Test
    void both_languages_word_the_same_problems_with_the_same_arguments() throws IOException {
        assertThat(arguments("problems_sv.properties")).isEqualTo(arguments("problems_en.properties"));
    }

    @Test
    void every_title_has_a_detail() throws IOException {
        assertThat(arguments("problems_en.properties").keySet())
                .filteredOn(key -> key.endsWith(".title"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.detail(code(key), Map.of(), Language.SV))
                        .isNotEqualTo(texts.title(code(key), Language.SV)));
    }

    @ParameterizedTest
    @EnumSource(Violation.Rule.class)
    void every_rule_of_form_has_words(Violation.Rule rule) {
        FieldError error = FieldError.of("name", rule.code());

        assertThat(texts.message(error, Language.SV)).contains(" ").isNotEqualTo(texts.message(error, Language.EN));
    }

    @Test
    void arguments_take_their_places_and_unknown_ones_stay() {
        FieldError error = new FieldError("goals", "size", Map.of("min", 1));

        assertThat(texts.message(error, Language.EN)).isEqualTo("There must be at least 1 and at most {max}.");
    }

    @Test
    void what_nobody_worded_is_called_by_its_code() {
        assertThat(texts.knows("never-heard-of")).isFalse();
        assertThat(texts.title("never-heard-of", Language.EN)).isEqualTo("never-heard-of");
        assertThat(texts.detail("never-heard-of", Map.of(), Language.EN)).isEqualTo("never-heard-of");
    }

    private static String code(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static Map<String, String> arguments(String bundle) throws IOException {
        var properties = new Properties();
        for (var url : Collections.list(ProblemTexts.class.getClassLoader().getResources(bundle))) {
            try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        Map<String, String> arguments = new TreeMap<>();
        properties.forEach((key, text) -> arguments.put(
                (String) key,
                ARGUMENT.matcher((String) text)
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .toList()
                        .toString()));
        return arguments;
    }
}
