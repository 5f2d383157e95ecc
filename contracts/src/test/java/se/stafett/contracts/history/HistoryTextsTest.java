package se.stafett.contracts.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.contracts.words.Language;
import se.stafett.contracts.words.Words;

class HistoryTextsTest {
    @ParameterizedTest
    @EnumSource
    void every_event_that_was_ever_published_has_a_sentence_of_its_own(Language language) throws IOException {
        assertThat(published())
                .hasSizeGreaterThan(90)
                .extracting(type -> HistoryTexts.of(type, language))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("\\p{Lu}.+\\."));
    }

    @Test
    void nothing_is_worded_that_cannot_happen() throws IOException {
        assertThat(Words.beside(HistoryTexts.class, "history").keys())
                .hasSameElementsAs(published().stream()
                        .map(type -> type.substring(0, type.lastIndexOf(".v")))
                        .toList());
    }

    @Test
    void all_versions_of_an_event_mean_the_same() {
        assertThat(HistoryTexts.of("plan.goal-accepted.v12", Language.ENGLISH))
                .isEqualTo(HistoryTexts.of("plan.goal-accepted.v1", Language.ENGLISH))
                .isEqualTo("The patient accepted a goal.");
        assertThatThrownBy(() -> HistoryTexts.of("plan.forgotten.v1", Language.SWEDISH))
                .hasMessageContaining("plan.forgotten");
    }

    private static List<String> published() throws IOException {
        try (Stream<Path> schemas = Files.list(Path.of("src/main/resources/schemas"))) {
            return schemas.map(schema -> schema.getFileName().toString().replace(".json", ""))
                    .filter(name -> !name.contains("-values."))
                    .toList();
        }
    }
}
