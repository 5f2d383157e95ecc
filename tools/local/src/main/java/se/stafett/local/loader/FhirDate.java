package se.stafett.local.loader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day in a FHIR date or dateTime, as the source wrote it, whatever its offset. */
final class FhirDate {
    private static final int DAY = "2014-06-17".length();

    private FhirDate() {}

    /** Nothing when the value is absent, is no date, or is less exact than a day. */
    static Optional<LocalDate> of(Element value) {
        return value.text().flatMap(FhirDate::parse);
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return text.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, DAY)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
