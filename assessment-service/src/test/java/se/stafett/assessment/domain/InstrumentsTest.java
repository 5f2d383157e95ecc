package se.stafett.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.stafett.assessment.domain.AssessmentSpec.given;
import static se.stafett.assessment.domain.Samples.NEW_SCORE;
import static se.stafett.assessment.domain.Samples.opened;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.assessment.domain.ScoreEvent.ScoreRecorded;
import se.stafett.assessment.domain.WorkCommand.RecordScore;
import se.stafett.care.Decision;
import se.stafett.care.instrument.Better;
import se.stafett.care.instrument.Form;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Instruments;
import se.stafett.care.instrument.Items;
import se.stafett.care.instrument.Range;
import se.stafett.care.instrument.Scale;
import se.stafett.care.instrument.Weights;
import se.stafett.care.instrument.Wording;

/** Every instrument of the catalogue at the edges of what it allows. {@code n*p} stands for n items of p points each. */
class InstrumentsTest {

    @ParameterizedTest
    @CsvSource({
        "barthel score=0, score=0",
        "barthel score=5, score=5",
        "barthel score=100, score=100",
        "barthel score=95.0, score=95.0",
        "berg items=14*0, score=0",
        "berg items=14*4, score=56",
        "berg items=14*2 score=28, score=28",
        "berg score=0, score=0",
        "berg score=56, score=56",
        "sppb items=3*0, score=0",
        "sppb items=3*4, score=12",
        "sppb score=12, score=12",
        "tug score=0.000001, score=0.000001",
        "tug score=12.4, score=12.4",
        "tug score=600, score=600",
        "walk-10m score=0.01, score=0.01",
        "walk-10m score=1.42, score=1.42",
        "walk-6min score=0, score=0",
        "walk-6min score=412.5, score=412.5",
        "phq-9 items=9*0, score=0",
        "phq-9 items=9*3, score=27",
        "phq-9 score=27, score=27",
        "madrs items=10*6, score=60",
        "madrs items=10*0 score=0.0, score=0",
        "madrs score=34, score=34",
        "moca score=0 certificate=C-1, score=0",
        "moca score=30 certificate=C-1, score=30",
        "fim items=18*1, score=18",
        "fim items=18*7, score=126",
        "fim score=18, score=18",
        "fim score=126, score=126",
        "eq-5d-5l items=5*1 vas=0, vas=0",
        "eq-5d-5l items=5*5 vas=100, vas=100",
        "whodas-12 items=12*0, score=0",
        "whodas-12 items=12*4, score=48",
        "whodas-12 score=48, score=48",
        "mrs score=0, score=0",
        "mrs score=6, score=6",
        "adl-trappan score=0, score=0",
        "adl-trappan score=10, score=10",
        "copm performance=1 satisfaction=10, performance=1 satisfaction=10",
        "copm performance=4.33 satisfaction=3.5, performance=4.33 satisfaction=3.5",
        "gas goals=1:0, score=50.00",
        "gas goals=1:2, score=70.00",
        "gas goals=9:-2, score=30.00",
        "gas goals=2:-1;1:0, score=41.97",
        "gas goals=2:-1;1:0 score=41.97, score=41.97",
        "gas goals=2:-1;1:0 score=42, score=41.97",
        "gas goals=1:1;1:1;1:1, score=63.69"
    })
    void what_the_instrument_allows_goes_on_record(String handedIn, String readings) {
        ScoreEntry entry = Handed.in(written(handedIn));
        given(opened()).when(new RecordScore(entry)).then(new ScoreRecorded(NEW_SCORE, Handed.scored(entry, readings)));
    }

    @ParameterizedTest
    @CsvSource({
        "barthel score=-5, value-out-of-range",
        "barthel score=105, value-out-of-range",
        "barthel score=47, value-off-step",
        "barthel score=2.5, value-off-step",
        "barthel items=10*5, not-part-of-instrument",
        "berg items=14*5, number-out-of-range",
        "berg items=14*-1, number-out-of-range",
        "berg items=13*4, wrong-number-of-items",
        "berg items=15*0, wrong-number-of-items",
        "berg items=14*2 score=29, value-differs-from-computed",
        "berg items=14*2 score=28.4, value-differs-from-computed",
        "berg score=57, value-out-of-range",
        "berg score=-1, value-out-of-range",
        "berg score=30.5, value-off-step",
        "sppb items=3*5, number-out-of-range",
        "sppb score=13, value-out-of-range",
        "tug score=0, value-out-of-range",
        "tug score=-3, value-out-of-range",
        "tug, result-missing",
        "walk-10m score=0.0, value-out-of-range",
        "walk-6min score=-0.1, value-out-of-range",
        "phq-9 items=9*4, number-out-of-range",
        "phq-9 items=8*1, wrong-number-of-items",
        "phq-9 score=28, value-out-of-range",
        "madrs items=10*7, number-out-of-range",
        "madrs score=61, value-out-of-range",
        "moca score=31 certificate=C-1, value-out-of-range",
        "moca score=26.5 certificate=C-1, value-off-step",
        "moca score=26, rater-not-certified",
        "fim items=18*0, number-out-of-range",
        "fim items=18*8, number-out-of-range",
        "fim items=17*1, wrong-number-of-items",
        "fim score=17, value-out-of-range",
        "fim score=127, value-out-of-range",
        "eq-5d-5l items=5*0 vas=50, number-out-of-range",
        "eq-5d-5l items=5*6 vas=50, number-out-of-range",
        "eq-5d-5l items=4*1 vas=50, wrong-number-of-items",
        "eq-5d-5l items=5*1 vas=101, value-out-of-range",
        "eq-5d-5l items=5*1 vas=70.5, value-off-step",
        "eq-5d-5l items=5*1, result-missing",
        "eq-5d-5l items=5*1 vas=50 score=11111, not-part-of-instrument",
        "whodas-12 items=12*5, number-out-of-range",
        "whodas-12 score=49, value-out-of-range",
        "mrs score=7, value-out-of-range",
        "mrs score=-1, value-out-of-range",
        "mrs score=2.5, value-off-step",
        "adl-trappan score=11, value-out-of-range",
        "copm performance=0.9 satisfaction=5, value-out-of-range",
        "copm performance=5 satisfaction=10.1, value-out-of-range",
        "copm satisfaction=5, result-missing",
        "copm score=5, not-part-of-instrument",
        "gas score=50, result-missing",
        "gas goals=1:-3, number-out-of-range",
        "gas goals=1:3, number-out-of-range",
        "gas goals=0:1, number-out-of-range",
        "gas goals=10:1, number-out-of-range",
        "gas goals=2:-1;1:0 score=43, value-differs-from-computed",
        "gas goals=1:0 items=3*1, not-part-of-instrument"
    })
    void what_the_instrument_does_not_allow_is_refused(String handedIn, String code) {
        assertThat(given(opened())
                        .when(new RecordScore(Handed.in(written(handedIn))))
                        .decision())
                .isInstanceOfSatisfying(
                        Decision.Rejected.class,
                        no -> assertThat(no.refusal().code()).isEqualTo(code));
    }

    @Test
    void every_instrument_of_the_catalogue_is_tried_here() {
        List<String> tried = Arrays.stream(InstrumentsTest.class.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(CsvSource.class)))
                .flatMap(cases -> Arrays.stream(cases.value()))
                .map(line -> line.split("[ ,]", 2)[0])
                .distinct()
                .toList();
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        Samples.INSTRUMENTS.all().stream().map(Instrument::code).toList());
    }

    @Test
    void an_instrument_whose_scale_contradicts_its_items_is_no_instrument() {
        Form summed = new Form.Summed(new Items(3, 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> instrument(summed, scale(Range.whole(0, 13))));
        assertThatIllegalArgumentException().isThrownBy(() -> instrument(summed));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(summed, scale(Range.whole(0, 12)), scale(Range.whole(0, 12))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> instrument(new Form.Measured(), scale(Range.whole(0, 12)), scale(Range.whole(0, 12))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(
                        new Form.Attained(new Weights(1, 9, 10)),
                        scale(Range.whole(0, 12)),
                        new Scale("other", Optional.empty(), Range.whole(0, 1), Better.LOW)));
    }

    @Test
    void no_instrument_is_in_the_catalogue_twice() {
        Instrument one = instrument(new Form.Measured(), scale(Range.whole(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Instruments(List.of(one, one)));
        assertThat(new Instruments(List.of(one)).find("abacus")).contains(one);
        assertThat(new Instruments(List.of(one)).find("other")).isEmpty();
    }

    @Test
    void a_range_is_shown_in_few_signs() {
        assertThat(Range.whole(18, 126)).hasToString("18–126");
        assertThat(new Range(BigDecimal.ZERO, true, Optional.empty(), Optional.empty()))
                .hasToString("> 0");
        assertThat(new Range(BigDecimal.ZERO, false, Optional.empty(), Optional.empty()))
                .hasToString("≥ 0");
    }

    private static Instrument instrument(Form form, Scale... scales) {
        Wording words = new Wording("Kulram", "Abacus");
        return new Instrument("abacus", words, form, List.of(scales), false, words, true);
    }

    private static Scale scale(Range range) {
        return new Scale(Scale.SCORE, Optional.empty(), range, Better.HIGH);
    }

    private static String written(String handedIn) {
        return Arrays.stream(handedIn.split(" "))
                .map(word -> word.startsWith("items=") ? "items=" + repeated(word.substring(6)) : word)
                .collect(Collectors.joining(" "));
    }

    private static String repeated(String countAndPoints) {
        String[] pair = countAndPoints.split("\\*", 2);
        return String.join(",", Collections.nCopies(Integer.parseInt(pair[0]), pair[1]));
    }
}
