package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
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
        Set<String> shared =
                read(block(language, "# Of handovers and of discharges")).stringPropertyNames();
        assertThat(read(block(language, "# Of discharges")).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Specimens.refusals().stream()
                        .map(Refusal::code)
                        .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                        .filter(key -> !shared.contains(key))
                        .toList());
    }

    @Test
    void what_must_be_changed_in_the_command_names_its_field_where_there_is_one() {
        assertThat(new TimeRefusal.TimeHasPassed("meetingAt", Samples.NOW).field())
                .contains("meetingAt");
        assertThat(new PlanningRefusal.UnitIsNotConcerned("to", People.CLINIC).field())
                .contains("to");
        assertThat(new PlanningRefusal.HospitalConcernsItself(People.WARD).field())
                .contains("concerned");
        assertThat(new TextRefusal.TextReadsOtherwise("registeredAddress").field())
                .contains("wrong");
        assertThat(new CourseRefusal.PatientHasLeft().field()).isEmpty();
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

    private static Properties texts(String language) throws IOException {
        return read(Files.readString(file(language)));
    }

    /** The service's other aggregate words its refusals in the same file, under a heading of its own. */
    private static String block(String language, String heading) throws IOException {
        StringBuilder block = new StringBuilder();
        boolean within = false;
        for (String line : Files.readAllLines(file(language))) {
            within = line.startsWith("#") ? line.equals(heading) : within;
            block.append(within ? line + "\n" : "");
        }
        return block.toString();
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/problems_" + language + ".properties");
    }

    private static Properties read(String content) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(content));
        return texts;
    }
}
