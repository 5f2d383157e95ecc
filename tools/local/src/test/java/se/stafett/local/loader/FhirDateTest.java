package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FhirDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-06-17",
                "2014-06-17T04:38:18+00:00",
                "2014-06-17T23:59:59.999-11:00",
                "2014-06-17T00:00:00Z"
            })
    void the_day_is_taken_as_it_was_written(String value) {
        assertThat(FhirDate.of(date("'" + value + "'"))).contains(LocalDate.of(2014, 6, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'2014'", "'2014-06'", "'2014-13-01'", "'2014-02-30'", "'yesterday evening'", "''", "null", "{}"
            })
    void what_is_no_day_is_nothing(String value) {
        assertThat(FhirDate.of(date(value))).isEmpty();
    }

    private static Element date(String value) {
        return Fhir.resource("{'resourceType':'X','at':" + value + "}").at("at");
    }
}
