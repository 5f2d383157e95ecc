package se.stafett.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Violation.Rule;

/** Numbers are from Skatteverket's series of test numbers, or plainly made up. */
class PatientIdentifierTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "191212121212, 191212121212",
        "19121212-1212, 191212121212",
        "19121212+1212, 191212121212",
        "121212+1212, 191212121212",
        "811218-9876, 198112189876",
        "198112189876, 198112189876"
    })
    void a_personnummer_is_kept_as_twelve_digits(String written, String kept) {
        assertThat(personnummer(written)).isEqualTo(Parsed.valid(new Personnummer(kept)));
    }

    @Test
    void a_plus_is_read_from_the_year_in_which_the_person_turns_a_hundred() {
        LocalDate before = LocalDate.of(2011, 12, 31);
        LocalDate sameYear = LocalDate.of(2012, 1, 1);
        assertThat(PatientIdentifier.parse(Personnummer.SYSTEM, "121212-1212", before))
                .isEqualTo(Parsed.valid(new Personnummer("191212121212")));
        assertThat(PatientIdentifier.parse(Personnummer.SYSTEM, "121212+1212", sameYear))
                .isEqualTo(Parsed.valid(new Personnummer("191212121212")));
        assertThat(PatientIdentifier.parse(Personnummer.SYSTEM, "121212-1212", sameYear))
                .isEqualTo(Parsed.invalid(Violation.of(Rule.IDENTIFIER_NOT_YET_BORN)));
    }

    @ParameterizedTest
    @CsvSource({
        "191212121213, IDENTIFIER_CHECK_DIGIT",
        "191212120008, IDENTIFIER_CHECK_DIGIT",
        "191213121212, IDENTIFIER_DATE",
        "191202301212, IDENTIFIER_DATE",
        "191212001212, IDENTIFIER_DATE",
        "191212601212, IDENTIFIER_DATE",
        "191212991212, IDENTIFIER_DATE",
        "161212121212, IDENTIFIER_DATE",
        "1212121212, IDENTIFIER_FORM",
        "1212121212121, IDENTIFIER_FORM",
        "19121212 1212, IDENTIFIER_FORM",
        "'', IDENTIFIER_FORM",
        "19121212T212, IDENTIFIER_FORM",
        "１９１２１２１２１２１２, IDENTIFIER_FORM",
        "203112121219, IDENTIFIER_NOT_YET_BORN",
        "197010632391, IDENTIFIER_OTHER_KIND"
    })
    void a_wrong_personnummer_says_which_rule_it_breaks(String written, Rule rule) {
        assertThat(personnummer(written)).isEqualTo(Parsed.invalid(Violation.of(rule)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"197010632391", "701063-2391", "19701063-2391"})
    void a_samordningsnummer_has_sixty_added_to_the_day(String written) {
        assertThat(PatientIdentifier.parse(Samordningsnummer.SYSTEM, written, TODAY))
                .isEqualTo(Parsed.valid(new Samordningsnummer("197010632391")));
    }

    @Test
    void a_personnummer_is_no_samordningsnummer() {
        assertThat(PatientIdentifier.parse(Samordningsnummer.SYSTEM, "191212121212", TODAY))
                .isEqualTo(Parsed.invalid(Violation.of(Rule.IDENTIFIER_OTHER_KIND)));
    }

    @ParameterizedTest
    @CsvSource({"98240301AA06", "98240301aa06", "00422040BC12", "22121212CDX3"})
    void a_national_reserve_number_has_letters_and_no_luhn(String written) {
        assertThat(PatientIdentifier.parse(NationalReserveNumber.SYSTEM, written, TODAY))
                .isInstanceOfSatisfying(
                        Parsed.Valid.class,
                        valid -> assertThat(valid.value()).isInstanceOf(NationalReserveNumber.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"191212121212", "98240301IA06", "98240301AA0", "98240301-AA06", "19240301AA06"})
    void what_is_no_national_reserve_number_is_not_taken_for_one(String written) {
        assertThat(PatientIdentifier.parse(NationalReserveNumber.SYSTEM, written, TODAY))
                .isEqualTo(Parsed.invalid(Violation.of(Rule.IDENTIFIER_FORM)));
    }

    @Test
    void an_unknown_system_is_said_to_be_unknown() {
        assertThat(PatientIdentifier.parse("urn:oid:1.2.3", "191212121212", TODAY))
                .isEqualTo(Parsed.invalid(Violation.of(Rule.IDENTIFIER_SYSTEM)));
    }

    @Test
    void what_is_stored_has_its_stored_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Personnummer("19121212-1212"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Personnummer("197010632391"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Samordningsnummer("191212121212"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NationalReserveNumber("98240301aa06"));
    }

    @Test
    void an_identifier_does_not_show_itself_in_logs() {
        assertThat(new Personnummer("191212121212")).hasToString("personnummer");
        assertThat(new Samordningsnummer("197010632391")).hasToString("samordningsnummer");
        assertThat(new NationalReserveNumber("98240301AA06")).hasToString("national reserve number");
    }

    @Test
    void each_kind_knows_its_system() {
        assertThat(new Personnummer("191212121212").system()).isEqualTo(Personnummer.SYSTEM);
        assertThat(new Samordningsnummer("197010632391").system()).isEqualTo(Samordningsnummer.SYSTEM);
        assertThat(new NationalReserveNumber("98240301AA06").system()).isEqualTo(NationalReserveNumber.SYSTEM);
    }

    private static Parsed<PatientIdentifier> personnummer(String written) {
        return PatientIdentifier.parse(Personnummer.SYSTEM, written, TODAY);
    }
}
