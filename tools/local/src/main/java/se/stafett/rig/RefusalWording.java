package se.stafett.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a service words each of its refusals, in Swedish and in English, and nothing that it never says. */
public interface RefusalWording {
    /** What a refusal is called, and what its text may name. */
    record Worded(String code, Set<String> arguments) {}

    List<Worded> refusals();

    /** Codes that stand in the same file and belong to no refusal of a domain. */
    Set<String> others();

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    default void every_refusal_is_put_into_words_that_name_only_what_it_knows(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(refusals()).isNotEmpty().allSatisfy(refusal -> {
            assertThat(refusal.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(texts.getProperty(refusal.code() + ".title"))
                    .as(refusal.code())
                    .isNotBlank();
            assertThat(texts.getProperty(refusal.code() + ".detail"))
                    .as(refusal.code())
                    .endsWith(".");
            assertThat(refusal.arguments())
                    .as(refusal.code())
                    .containsAll(namedIn(texts.getProperty(refusal.code() + ".detail")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    default void no_text_is_left_over_when_a_refusal_goes(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames())
                .filteredOn(key -> !key.startsWith("rule."))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(refusals().stream().map(Worded::code), others().stream())
                                .distinct()
                                .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                                .toList());
    }

    private static List<String> namedIn(String text) {
        return Pattern.compile("(?<=\\{)\\w+(?=})")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/problems_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
