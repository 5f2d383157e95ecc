package se.stafett.care;

import dev.personnummer.Options;
import dev.personnummer.PersonnummerException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stafett.care.Violation.Rule;

/** The rules that personnummer and samordningsnummer have in common. */
record SwedishNumber(String digits) {

    private static final Pattern LONG = Pattern.compile("([0-9]{8})[-+]?([0-9]{4})");
    private static final Pattern SHORT = Pattern.compile("([0-9]{6})([-+])([0-9]{4})");
    private static final Options COORDINATION_BUT_NOT_INTERIM = new Options(true, false);
    private static final int COORDINATION = 60;

    /** As stored: twelve digits. */
    static Parsed<SwedishNumber> stored(String value) {
        Matcher form = LONG.matcher(value);
        return form.matches() && value.length() == 12 ? checked(value) : broken(Rule.IDENTIFIER_FORM);
    }

    /** As people write it, on the given day. */
    static Parsed<SwedishNumber> read(String value, LocalDate today) {
        return withCentury(value, today).flatMap(SwedishNumber::checked).flatMap(number -> number.bornBy(today));
    }

    boolean isCoordination() {
        return dayAsWritten() > COORDINATION;
    }

    private static Parsed<String> withCentury(String value, LocalDate today) {
        Matcher whole = LONG.matcher(value);
        if (whole.matches()) {
            return Parsed.valid(whole.group(1) + whole.group(2));
        }
        Matcher shortened = SHORT.matcher(value);
        if (!shortened.matches()) {
            return Parsed.invalid(Violation.of(Rule.IDENTIFIER_FORM));
        }
        int turnedHundred = "+".equals(shortened.group(2)) ? 100 : 0;
        int latest = today.getYear() - turnedHundred;
        int yearOfCentury = Integer.parseInt(shortened.group(1).substring(0, 2));
        int year = latest - Math.floorMod(latest - yearOfCentury, 100);
        return Parsed.valid(year / 100 + shortened.group(1) + shortened.group(3));
    }

    private static Parsed<SwedishNumber> checked(String twelve) {
        SwedishNumber number = new SwedishNumber(twelve);
        if (!number.hasDate()) {
            return broken(Rule.IDENTIFIER_DATE);
        }
        try {
            // Twelve digits leave the library nothing to guess from its own clock.
            dev.personnummer.Personnummer.parse(twelve, COORDINATION_BUT_NOT_INTERIM);
            return Parsed.valid(number);
        } catch (PersonnummerException wrong) {
            return broken(Rule.IDENTIFIER_CHECK_DIGIT);
        }
    }

    private Parsed<SwedishNumber> bornBy(LocalDate today) {
        return born().isAfter(today) ? broken(Rule.IDENTIFIER_NOT_YET_BORN) : Parsed.valid(this);
    }

    private boolean hasDate() {
        try {
            return born().getYear() >= 1800;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private LocalDate born() {
        int day = isCoordination() ? dayAsWritten() - COORDINATION : dayAsWritten();
        return LocalDate.of(number(0, 4), number(4, 6), day);
    }

    private int dayAsWritten() {
        return number(6, 8);
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static Parsed<SwedishNumber> broken(Rule rule) {
        return Parsed.invalid(Violation.of(rule));
    }
}
