package se.stafett.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void what_must_be_changed_in_the_command_names_its_field_where_there_is_one() {
        assertThat(new DateRefusal.DateHasPassed("nextReview", Samples.TODAY).field())
                .contains("nextReview");
        assertThat(new ConclusionRefusal.MissingDialogueNotExplained().field()).contains("dialogue.note");
        assertThat(new PlanRefusal.NoAttainmentScale(Samples.WALK).field()).contains("gas");
        assertThat(new ContentRefusal.NothingChanges().field()).isEmpty();
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
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/problems_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
