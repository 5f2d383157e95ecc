package se.stafett.service.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JacksonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.instrument.Form;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Instruments;

class CatalogueTest {
    private final Instruments shipped = Catalogue.shipped();

    @ParameterizedTest
    @CsvSource({
        "barthel, Measured, score 0–100 high",
        "berg, 14 × 0–4, score 0–56 high",
        "sppb, 3 × 0–4, score 0–12 high",
        "tug, Measured, score > 0 low",
        "walk-10m, Measured, score > 0 high",
        "walk-6min, Measured, score ≥ 0 high",
        "phq-9, 9 × 0–3, score 0–27 low",
        "madrs, 10 × 0–6, score 0–60 low",
        "moca, Measured, score 0–30 high",
        "fim, 18 × 1–7, score 18–126 high",
        "eq-5d-5l, 5 × 1–5, vas 0–100 high",
        "whodas-12, 12 × 0–4, score 0–48 low",
        "mrs, Measured, score 0–6 low",
        "adl-trappan, Measured, score 0–10 low",
        "copm, Measured, 'performance 1–10 high, satisfaction 1–10 high'",
        "gas, Attained, score 0–100 high"
    })
    void sixteen_instruments_are_shipped(String code, String form, String scales) {
        Instrument instrument = shipped.find(code).orElseThrow();
        assertThat(shownForm(instrument.form())).isEqualTo(form);
        assertThat(instrument.scales().stream()
                        .map(scale -> scale.code() + " " + scale.range() + " "
                                + scale.better().code())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(scales);
        assertThat(shipped.all()).hasSize(16);
    }

    @Test
    void each_says_its_name_and_licence_in_both_languages() {
        assertThat(shipped.all()).allSatisfy(instrument -> {
            assertThat(instrument.name().sv()).isNotBlank();
            assertThat(instrument.name().en()).isNotBlank();
            assertThat(instrument.licence().sv()).endsWith(".");
            assertThat(instrument.licence().en()).endsWith(".");
        });
    }

    @Test
    void units_are_said_where_there_are_any() {
        assertThat(shipped.all().stream()
                        .flatMap(instrument -> instrument.scales().stream()
                                .flatMap(scale -> scale.unit().stream())
                                .map(unit -> instrument.code() + " " + unit)))
                .containsExactly("tug s", "walk-10m m/s", "walk-6min m");
    }

    @Test
    void certified_raters_are_demanded_where_the_publisher_demands_them() {
        assertThat(shipped.all())
                .filteredOn(Instrument::certifiedRaters)
                .extracting(Instrument::code)
                .containsExactly("moca");
    }

    @Test
    void it_says_what_has_not_been_checked_against_the_manual_yet() {
        assertThat(shipped.all())
                .filteredOn(Instrument::confirmed)
                .extracting(Instrument::code)
                .containsExactly("barthel", "berg", "sppb", "tug", "phq-9", "moca");
    }

    @Test
    void a_profile_has_a_direction_of_its_own() {
        assertThat(shipped.find("eq-5d-5l").orElseThrow().form())
                .isInstanceOfSatisfying(
                        Form.Profiled.class,
                        profiled -> assertThat(profiled.better().code()).isEqualTo("low"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"form\":\"danced\",\"scales\":[{\"code\":\"score\",\"lowest\":0,\"better\":\"high\"}]",
                "\"form\":\"summed\",\"scales\":[{\"code\":\"score\",\"lowest\":0,\"better\":\"high\"}]",
                "\"form\":\"profiled\",\"items\":{\"count\":1,\"lowest\":0,\"highest\":1},"
                        + "\"scales\":[{\"code\":\"score\",\"lowest\":0,\"better\":\"high\"}]",
                "\"form\":\"attained\",\"scales\":[{\"code\":\"score\",\"lowest\":0,\"better\":\"high\"}]",
                "\"form\":\"measured\",\"scales\":[{\"code\":\"score\",\"better\":\"high\"}]",
                "\"form\":\"measured\",\"scales\":[{\"code\":\"score\",\"lowest\":0,\"above\":0,\"better\":\"high\"}]",
                "\"form\":\"measured\",\"scales\":[{\"code\":\"score\",\"lowest\":0,\"better\":\"up\"}]",
                "\"form\":\"measured\",\"scales\":[]"
            })
    void a_row_that_contradicts_itself_is_refused(String rest) {
        assertThatIllegalArgumentException().isThrownBy(() -> read("[" + row(rest) + "]"));
    }

    @Test
    void a_row_that_says_something_unknown_is_refused() {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read("[" + row("\"colour\":\"red\"") + "]"));
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read("{"));
    }

    private static String row(String rest) {
        return "{\"code\":\"abacus\",\"name\":{\"sv\":\"Kulram\",\"en\":\"Abacus\"},"
                + "\"licence\":{\"sv\":\"Fri.\",\"en\":\"Free.\"},\"confirmed\":true," + rest + "}";
    }

    private static Instruments read(String rows) throws IOException {
        return Catalogue.read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shownForm(Form form) {
        return switch (form) {
            case Form.Measured measured -> "Measured";
            case Form.Summed summed ->
                shown(
                        summed.items().count(),
                        summed.items().lowest(),
                        summed.items().highest());
            case Form.Profiled profiled ->
                shown(
                        profiled.items().count(),
                        profiled.items().lowest(),
                        profiled.items().highest());
            case Form.Attained attained -> "Attained";
        };
    }

    private static String shown(int count, int lowest, int highest) {
        return count + " × " + lowest + "–" + highest;
    }
}
