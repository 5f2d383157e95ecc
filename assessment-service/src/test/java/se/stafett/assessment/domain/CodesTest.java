package se.stafett.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.Coded;
import se.stafett.care.IcfCode;
import se.stafett.care.instrument.Better;

class CodesTest {

    static Stream<Class<? extends Coded>> lists() {
        return Stream.of(AssessmentStatus.class, Better.class, Level.class, Qualifier.class, WayOfWorking.class);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void codes_are_unlike_each_other_and_in_lower_case_with_hyphens(Class<? extends Coded> list) {
        assertThat(Arrays.stream(list.getEnumConstants()).map(Coded::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @CsvSource({
        "b280, BODY_FUNCTIONS",
        "s750, BODY_STRUCTURES",
        "d450, ACTIVITIES_AND_PARTICIPATION",
        "e150, ENVIRONMENTAL_FACTORS"
    })
    void the_first_letter_of_an_icf_code_tells_its_component(String code, Component component) {
        assertThat(Component.of(new IcfCode(code))).isEqualTo(component);
    }

    @Test
    void there_are_four_components() {
        assertThat(Component.values()).hasSize(4);
        assertThatIllegalArgumentException().isThrownBy(() -> new IcfCode("h450"));
    }
}
