package se.stafett.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Violation.Rule;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"SE2321000016-1003", "SE0000000001-a", "SE0000000001-ABCDEFGHIJKLMNOPQR"})
    void an_hsa_id_is_se_ten_digits_a_hyphen_and_letters_or_digits(String value) {
        assertThat(HsaId.parse(value)).isEqualTo(Parsed.valid(new HsaId(value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SE2321000016",
                "SE2321000016-",
                "se2321000016-1003",
                "SE232100001-1003",
                "SE2321000016-ÅÄÖ",
                "SE2321000016-a@b",
                "SE2321000016-10 03",
                "SE0000000001-ABCDEFGHIJKLMNOPQRS",
                "SE2321000016-1003\n",
                "NO2321000016-1003"
            })
    void anything_else_is_no_hsa_id(String value) {
        assertThat(HsaId.parse(value)).isEqualTo(Parsed.invalid(Violation.of(Rule.HSA_ID)));
        assertThatIllegalArgumentException().isThrownBy(() -> new HsaId(value));
    }

    @Test
    void hsa_ids_have_an_order_and_are_written_as_they_are() {
        assertThat(new HsaId("SE0000000001-A"))
                .isLessThan(new HsaId("SE0000000001-B"))
                .hasToString("SE0000000001-A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b1", "d450", "s7302", "e1151", "d4", "b28013"})
    void an_icf_code_is_a_component_with_one_three_four_or_five_digits(String value) {
        assertThat(IcfCode.parse(value)).isEqualTo(Parsed.valid(new IcfCode(value)));
        assertThat(new IcfCode(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "d45", "d450123", "a450", "D450", "d450.1", "450", "d٤٥٠"})
    void anything_else_is_no_icf_code(String value) {
        assertThat(IcfCode.parse(value)).isEqualTo(Parsed.invalid(Violation.of(Rule.ICF_CODE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AW020", "QM005", "NFB40"})
    void a_kva_code_has_five_characters(String value) {
        assertThat(KvaCode.parse(value)).isEqualTo(Parsed.valid(new KvaCode(value)));
        assertThat(new KvaCode(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aw020", "AW02", "AW0200", "A0020", "AWABC"})
    void anything_else_is_no_kva_code(String value) {
        assertThat(KvaCode.parse(value)).isEqualTo(Parsed.invalid(Violation.of(Rule.KVA_CODE)));
    }

    @Test
    void a_patient_reference_is_thirty_two_lower_case_hexadecimal_digits() {
        String ref = "0123456789abcdef0123456789abcdef";
        assertThat(PatientRef.parse(ref)).isEqualTo(Parsed.valid(new PatientRef(ref)));
        assertThat(new PatientRef(ref)).hasToString(ref);
        assertThat(PatientRef.parse(ref.toUpperCase(Locale.ROOT)))
                .isEqualTo(Parsed.invalid(Violation.of(Rule.PATIENT_REF)));
        assertThat(PatientRef.parse("191212121212")).isEqualTo(Parsed.invalid(Violation.of(Rule.PATIENT_REF)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.4", "56", "999999999.999999"})
    void a_decimal_is_kept_as_it_was_written(String value) {
        assertThat(Decimal.parse(value)).isEqualTo(Parsed.valid(new Decimal(value)));
        assertThat(new Decimal(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "1e9", ".5", "5.", "007", "1000000000", "0.1234567", "NaN", "+1"})
    void what_could_be_misread_is_no_decimal(String value) {
        assertThat(Decimal.parse(value)).isEqualTo(Parsed.invalid(Violation.of(Rule.DECIMAL)));
    }

    @Test
    void a_word_of_a_list_is_found_by_its_code() {
        assertThat(Coded.parse(Actor.Role.class, "coordinator")).isEqualTo(Parsed.valid(Actor.Role.COORDINATOR));
        assertThat(Coded.parse(Actor.Role.class, "surgeon"))
                .isEqualTo(
                        Parsed.invalid(new Violation(Rule.CODE_UNKNOWN, Map.of("allowed", "clinician, coordinator"))));
    }
}
