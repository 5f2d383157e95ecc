package se.stafett.care;

/** Given by Skatteverket to those who are registered as living in Sweden. */
public record Personnummer(String value) implements PatientIdentifier {

    public static final String SYSTEM = "http://electronichealth.se/identifier/personnummer";

    /** @throws IllegalArgumentException when the number is wrong; use {@link PatientIdentifier#parse} for what comes from outside */
    public Personnummer {
        SwedishNumber.stored(value).flatMap(Personnummer::kind).trusted();
    }

    static Parsed<PatientIdentifier> from(SwedishNumber number) {
        return kind(number).map(right -> new Personnummer(right.digits()));
    }

    private static Parsed<SwedishNumber> kind(SwedishNumber number) {
        return number.isCoordination()
                ? Parsed.invalid(Violation.of(Violation.Rule.IDENTIFIER_OTHER_KIND))
                : Parsed.valid(number);
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public String toString() {
        return "personnummer";
    }
}
