package se.stafett.care;

import java.time.LocalDate;

/** What a patient is known by in Swedish care, in the form that is stored: twelve characters, no separator. */
public sealed interface PatientIdentifier permits Personnummer, Samordningsnummer, NationalReserveNumber {

    /** The identifier's FHIR system. */
    String system();

    String value();

    /**
     * Reads an identifier as people write it. Short forms are read as on the given day: {@code -} for those who have
     * not turned 100 by the end of the year, {@code +} for those who have.
     *
     * @param system one of the three FHIR systems
     * @param value twelve characters, or a personnummer or samordningsnummer in short form or with a separator
     */
    static Parsed<PatientIdentifier> parse(String system, String value, LocalDate today) {
        return switch (system) {
            case Personnummer.SYSTEM -> SwedishNumber.read(value, today).flatMap(Personnummer::from);
            case Samordningsnummer.SYSTEM -> SwedishNumber.read(value, today).flatMap(Samordningsnummer::from);
            case NationalReserveNumber.SYSTEM -> NationalReserveNumber.parse(value);
            // Systems are text from outside, so there is no exhaustive list of them.
            default -> Parsed.invalid(Violation.of(Violation.Rule.IDENTIFIER_SYSTEM));
        };
    }
}
