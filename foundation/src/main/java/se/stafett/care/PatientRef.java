package se.stafett.care;

/** Stands for a person without saying who: 32 lower-case hexadecimal digits, the same in every service. */
public record PatientRef(String value) {

    private static final CodeForm FORM = CodeForm.of("[0-9a-f]{32}", Violation.Rule.PATIENT_REF);

    /** @throws IllegalArgumentException when the form is wrong; use {@link #parse} for what comes from outside */
    public PatientRef {
        FORM.trusted(value);
    }

    public static Parsed<PatientRef> parse(String value) {
        return FORM.read(value).map(PatientRef::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
