package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReserveNumberTest {
    /** The form that plan-service asks of a national reserve number. */
    private static final String FORM = "(?:00|2[2-9]|[3-9][0-9])[0-9]{6}[A-HJ-NPR-UX-Z]{2}[0-9A-Z][0-9]";

    @Test
    void a_number_has_the_form_and_letters_that_mark_it_as_made() {
        assertThat(IntStream.range(0, 1_000).mapToObj(patient -> ReserveNumber.of("patient " + patient)))
                .allSatisfy(number ->
                        assertThat(number).matches(FORM).startsWith("99").contains("TX"));
    }

    @Test
    void the_same_patient_gets_the_same_number() {
        assertThat(ReserveNumber.of("44ec4447-9e2c-4eb9-bd4f-0bdb416b806e"))
                .isEqualTo(ReserveNumber.of("44ec4447-9e2c-4eb9-bd4f-0bdb416b806e"));
    }

    @Test
    void different_patients_get_different_numbers() {
        assertThat(IntStream.range(0, 1_000).mapToObj(patient -> ReserveNumber.of("patient " + patient)))
                .doesNotHaveDuplicates();
    }
}
