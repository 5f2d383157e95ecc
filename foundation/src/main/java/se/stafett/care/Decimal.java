package se.stafett.care;

/** A measured or wanted value, kept as it was written: up to nine digits and six decimals, with a point. */
public record Decimal(String value) {

    private static final CodeForm FORM =
            CodeForm.of("-?(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,6})?", Violation.Rule.DECIMAL);

    /** @throws IllegalArgumentException when the form is wrong; use {@link #parse} for what comes from outside */
    public Decimal {
        FORM.trusted(value);
    }

    public static Parsed<Decimal> parse(String value) {
        return FORM.read(value).map(Decimal::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
