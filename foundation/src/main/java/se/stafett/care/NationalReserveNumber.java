package se.stafett.care;

import java.util.Locale;

/** Given within care to those who have neither of Skatteverket's numbers, or whose number is not known yet. */
public record NationalReserveNumber(String value) implements PatientIdentifier {

    public static final String SYSTEM = "http://electronichealth.se/identifier/nationelltReservnummer";

    // A century that no person can have (or 00), six digits, two letters that cannot be misread, sex, check digit.
    private static final CodeForm FORM = CodeForm.of(
            "(?:00|2[2-9]|[3-9][0-9])[0-9]{6}[A-HJ-NPR-UX-Z]{2}[0-9A-Z][0-9]", Violation.Rule.IDENTIFIER_FORM);

    /** @throws IllegalArgumentException when the form is wrong; use {@link PatientIdentifier#parse} for what comes from outside */
    public NationalReserveNumber {
        FORM.trusted(value);
    }

    static Parsed<PatientIdentifier> parse(String value) {
        return FORM.read(value.toUpperCase(Locale.ROOT)).map(NationalReserveNumber::new);
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public String toString() {
        return "national reserve number";
    }
}
