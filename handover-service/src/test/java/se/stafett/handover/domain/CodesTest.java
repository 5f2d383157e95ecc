package se.stafett.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.Coded;

class CodesTest {
    static Stream<Class<? extends Coded>> lists() {
        return Stream.of(
                Gone.class,
                HandoverStatus.class,
                InformationKind.class,
                Informed.class,
                ItemKind.class,
                Part.class,
                ParticipantKind.class,
                Position.class);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void codes_are_unlike_each_other_and_in_lower_case_with_hyphens(Class<? extends Coded> list) {
        assertThat(Arrays.stream(list.getEnumConstants()).map(Coded::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }
}
