package se.stafett.contracts.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.contracts.words.Language;
import se.stafett.contracts.words.Words;

class HistoryTextsTest {
    private static final Pattern EVENT = Pattern.compile("([a-z-]+\\.[a-z-]+)\\.v[0-9]+\\.json");

    @ParameterizedTest
    @EnumSource
    void every_event_that_was_ever_published_has_a_sentence_of_its_own(Language language) throws IOException {
        assertThat(published())
                .hasSizeGreaterThan(90)
                .extracting(event -> HistoryTexts.of(event + ".v1", language))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("\\p{Lu}.+\\."));
    }

    @Test
    void nothing_is_worded_that_cannot_happen() throws IOException {
        assertThat(Words.beside(HistoryTexts.class, "history").keys()).hasSameElementsAs(published());
    }

    @Test
    void all_versions_of_an_event_mean_the_same() {
        assertThat(HistoryTexts.of("plan.goal-accepted.v12", Language.ENGLISH))
                .isEqualTo(HistoryTexts.of("plan.goal-accepted.v1", Language.ENGLISH))
                .isEqualTo("The patient accepted a goal.");
        assertThatThrownBy(() -> HistoryTexts.of("plan.forgotten.v1", Language.SWEDISH))
                .hasMessageContaining("plan.forgotten");
    }

    /** Their names without the version. */
    private static Set<String> published() throws IOException {
        try (Stream<Path> schemas = Files.list(Path.of("src/main/resources/schemas"))) {
            return schemas.map(schema -> EVENT.matcher(schema.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(schema -> schema.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
