package se.stafett.contracts.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.contracts.words.Language;

class JourneyTextsTest {
    @ParameterizedTest
    @EnumSource
    void every_step_and_every_deviation_is_told_by_a_sentence_of_its_own(Language language) {
        assertThat(Stream.concat(
                        Arrays.stream(ModelStep.values()).map(step -> JourneyTexts.of(step, language)),
                        Arrays.stream(DeviationCode.values()).map(code -> JourneyTexts.of(code, language))))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("\\p{Lu}.+\\."));
    }
}
