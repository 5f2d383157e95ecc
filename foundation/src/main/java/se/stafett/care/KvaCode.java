package se.stafett.care;

/** A code of Socialstyrelsen's classification of care measures (KVÅ), such as {@code QM005}. */
public record KvaCode(String value) {

    private static final CodeForm FORM = CodeForm.of("[A-Z]{2}[A-Z0-9][0-9]{2}", Violation.Rule.KVA_CODE);

    /** @throws IllegalArgumentException when the form is wrong; use {@link #parse} for what comes from outside */
    public KvaCode {
        FORM.trusted(value);
    }

    public static Parsed<KvaCode> parse(String value) {
        return FORM.read(value).map(KvaCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
