package se.stafett.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Refusal;
import se.stafett.indicator.domain.IndicatorRefusal.CasesOfOtherUnits;
import se.stafett.indicator.domain.IndicatorRefusal.IndicatorNotFound;
import se.stafett.indicator.domain.IndicatorRefusal.IndicatorsOfAnotherUnit;
import se.stafett.indicator.domain.IndicatorRefusal.ReadsNoIndicators;

class RefusalTextsTest {
    private static final String UNIT = "SE0000000001-STROKE";
    private static final List<IndicatorRefusal> REFUSALS = List.of(
            new IndicatorNotFound("goals-met"),
            new ReadsNoIndicators("patient"),
            new IndicatorsOfAnotherUnit(UNIT),
            new CasesOfOtherUnits(UNIT));

    @Test
    void there_is_one_of_each_kind_here() {
        assertThat(REFUSALS)
                .extracting(Object::getClass)
                .containsAll(List.of(IndicatorRefusal.class.getPermittedSubclasses()));
    }

    @Test
    void each_says_what_can_be_done_about_it() {
        assertThat(REFUSALS)
                .extracting(Refusal::nature)
                .containsExactly(
                        Refusal.Nature.NOT_FOUND,
                        Refusal.Nature.NOT_ALLOWED,
                        Refusal.Nature.NOT_ALLOWED,
                        Refusal.Nature.NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void each_is_put_into_words_that_name_what_it_is_about(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/problems_" + language + ".properties"))) {
            texts.load(reader);
        }
        assertThat(REFUSALS).allSatisfy(refusal -> {
            assertThat(texts.getProperty(refusal.code() + ".title")).isNotBlank();
            assertThat(texts.getProperty(refusal.code() + ".detail"))
                    .contains(refusal.arguments().keySet().stream()
                            .map("{%s}"::formatted)
                            .toList())
                    .endsWith(".");
        });
    }
}
