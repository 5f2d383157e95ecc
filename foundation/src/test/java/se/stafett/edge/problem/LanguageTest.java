package se.stafett.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv                          | SV",
                "sv-SE                       | SV",
                "SV-fi                       | SV",
                "en                          | EN",
                "en-GB, sv                   | EN",
                "sv;q=0.4, en;q=0.5          | EN",
                "sv;q=0.5, en;q=0.4          | SV",
                "de, fi;q=0.9, sv;q=0.1      | SV",
                "de                          | EN",
                "*                           | EN",
                "sv, *;q=0.1                 | SV",
                "*;q=0.1, sv;q=0.2           | SV",
                "sv;q=0                      | EN",
                "sv;q=0, en;q=0.1            | EN",
                "svenska                     | EN",
                "sv;q=two                    | EN",
                ";;;                         | EN",
                "''                          | EN",
            })
    void the_wanted_language_with_the_greatest_weight_is_spoken(String header, Language expected) {
        assertThat(Language.preferred(header)).isEqualTo(expected);
    }

    @Test
    void english_is_spoken_to_those_who_do_not_say() {
        assertThat(Language.preferred(null)).isEqualTo(Language.EN);
    }
}
