package se.stafett.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Refusal;

class RefusalTextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    @Test
    void every_refusal_has_a_code_of_its_own_in_lower_case_with_hyphens() {
        assertThat(Specimens.refusals())
                .extracting(Refusal::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_refusal_is_put_into_words_that_name_only_what_it_knows(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(Specimens.refusals()).allSatisfy(refusal -> {
            assertThat(texts.getProperty(refusal.code() + ".title"))
                    .as(refusal.code())
                    .isNotBlank();
            assertThat(texts.getProperty(refusal.code() + ".detail"))
                    .as(refusal.code())
                    .endsWith(".");
            assertThat(argumentsIn(texts, refusal.code()))
                    .as(refusal.code())
                    .allMatch(name -> refusal.arguments().containsKey(name));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void no_text_is_left_over_when_a_refusal_goes(String language) throws IOException {
        List<String> codes = Specimens.refusals().stream().map(Refusal::code).toList();
        assertThat(codesOfHandovers(language)).isNotEmpty().allMatch(codes::contains);
    }

    @Test
    void what_must_be_changed_in_the_command_names_its_field_where_there_is_one() {
        assertThat(new TimeRefusal.TimeHasPassed("start", Samples.NOW).field()).contains("start");
        assertThat(new ContentRefusal.TooMany("participants", 50).field()).contains("participants");
        assertThat(new CourseRefusal.PlanVersionNotKnown(10, 9).field()).contains("planVersion");
        assertThat(new CourseRefusal.PositionNotRecorded().field()).isEmpty();
        assertThat(Specimens.refusals())
                .allSatisfy(refusal -> assertThat(refusal.field()).isNotNull());
    }

    @Test
    void every_refusal_says_what_can_be_done_about_it() {
        assertThat(Specimens.refusals())
                .extracting(Refusal::nature)
                .doesNotContainNull()
                .contains(Refusal.Nature.values());
    }

    private static Stream<String> argumentsIn(Properties texts, String code) {
        return ARGUMENT.matcher(texts.getProperty(code + ".detail")).results().map(found -> found.group(1));
    }

    /** The texts of handovers stand below a heading of their own. */
    private static List<String> codesOfHandovers(String language) throws IOException {
        return Files.readAllLines(file(language)).stream()
                .dropWhile(line -> !line.equals("# Of handovers"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, line.indexOf('.')))
                .distinct()
                .toList();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/problems_" + language + ".properties");
    }
}
