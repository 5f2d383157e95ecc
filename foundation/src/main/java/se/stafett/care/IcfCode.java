package se.stafett.care;

/** A code of WHO's International Classification of Functioning, such as {@code d450}; codes only, never WHO's texts. */
public record IcfCode(String value) {

    public static final String SYSTEM = "http://hl7.org/fhir/sid/icf";

    // Component, then chapter (1 digit) or 2nd to 4th level (3, 4 or 5 digits).
    private static final CodeForm FORM = CodeForm.of("[bsde][0-9](?:[0-9]{2,4})?", Violation.Rule.ICF_CODE);

    /** @throws IllegalArgumentException when the form is wrong; use {@link #parse} for what comes from outside */
    public IcfCode {
        FORM.trusted(value);
    }

    public static Parsed<IcfCode> parse(String value) {
        return FORM.read(value).map(IcfCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
