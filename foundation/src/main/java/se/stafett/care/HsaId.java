package se.stafett.care;

/** Names a unit, a provider or a professional in the national HSA catalogue. */
public record HsaId(String value) implements Comparable<HsaId> {

    public static final String SYSTEM = "urn:oid:1.2.752.29.4.19";

    // At most 31 characters in all, no å ä ö @.
    private static final CodeForm FORM = CodeForm.of("SE[0-9]{10}-[A-Za-z0-9]{1,18}", Violation.Rule.HSA_ID);

    /** @throws IllegalArgumentException when the form is wrong; use {@link #parse} for what comes from outside */
    public HsaId {
        FORM.trusted(value);
    }

    public static Parsed<HsaId> parse(String value) {
        return FORM.read(value).map(HsaId::new);
    }

    @Override
    public int compareTo(HsaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
