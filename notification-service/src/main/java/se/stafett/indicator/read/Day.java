package se.stafett.indicator.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A day as four digits, two and two: what the database takes for one too. */
final class Day {
    private static final Pattern FORM = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Day() {}

    /** @throws IllegalArgumentException when there is no such day */
    static LocalDate parse(String given) {
        if (!FORM.matcher(given).matches()) {
            throw new IllegalArgumentException("no day");
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("no day", noDay);
        }
    }
}
