package se.stafett.care;

/** Given by Skatteverket to those who are not registered as living in Sweden; the day of birth plus 60. */
public record Samordningsnummer(String value) implements PatientIdentifier {

    public static final String SYSTEM = "http://electronichealth.se/identifier/samordningsnummer";

    /** @throws IllegalArgumentException when the number is wrong; use {@link PatientIdentifier#parse} for what comes from outside */
    public Samordningsnummer {
        SwedishNumber.stored(value).flatMap(Samordningsnummer::kind).trusted();
    }

    static Parsed<PatientIdentifier> from(SwedishNumber number) {
        return kind(number).map(right -> new Samordningsnummer(right.digits()));
    }

    private static Parsed<SwedishNumber> kind(SwedishNumber number) {
        return number.isCoordination()
                ? Parsed.valid(number)
                : Parsed.invalid(Violation.of(Violation.Rule.IDENTIFIER_OTHER_KIND));
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public String toString() {
        return "samordningsnummer";
    }
}
