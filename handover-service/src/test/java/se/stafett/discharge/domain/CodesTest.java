package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Coded;
import se.stafett.care.Parsed;
import se.stafett.care.PlainText.Length;

class CodesTest {

    static Stream<Class<? extends Coded>> lists() {
        return Stream.of(
                DischargeStatus.class,
                Part.class,
                InformationKind.class,
                Rule.class,
                DeadlineState.class,
                NoDuty.class);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void codes_are_unlike_each_other_and_in_lower_case_with_hyphens(Class<? extends Coded> list) {
        assertThat(Arrays.stream(list.getEnumConstants()).map(Coded::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void a_text_is_found_by_its_path() {
        UUID information = UUID.randomUUID();
        for (TextTarget target : new TextTarget[] {
            new TextTarget.RegisteredAddress(),
            new TextTarget.PaymentNote(),
            new TextTarget.InformationNote(information)
        }) {
            assertThat(TextTarget.parse(target.path())).isEqualTo(Parsed.valid(target));
        }
        assertThat(new TextTarget.RegisteredAddress().length()).isEqualTo(Length.LINE);
        assertThat(new TextTarget.PaymentNote().length()).isEqualTo(Length.NOTE);
        assertThat(new TextTarget.InformationNote(information).length()).isEqualTo(Length.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "address",
                "information//note",
                "information/1-1-1-1-1/note",
                "information/00000000-0000-4000-8000-00000000000A/note"
            })
    void no_other_path_leads_to_a_text(String path) {
        assertThat(TextTarget.parse(path)).isInstanceOf(Parsed.Invalid.class);
    }
}
