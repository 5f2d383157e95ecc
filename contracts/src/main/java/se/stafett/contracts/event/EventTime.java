package se.stafett.contracts.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A time as events write it: RFC 3339 in UTC, always with six decimals, for example 2026-03-01T08:15:00.000000Z. */
public final class EventTime {
    private static final int LENGTH = "2026-03-01T08:15:00.000000Z".length();

    private EventTime() {}

    /** The time in text; what is finer than a microsecond is cut off. Years 0000 to 9999. */
    public static String format(Instant time) {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        char[] text = new char[LENGTH];
        put(text, 0, 4, utc.getYear());
        text[4] = '-';
        put(text, 5, 2, utc.getMonthValue());
        text[7] = '-';
        put(text, 8, 2, utc.getDayOfMonth());
        text[10] = 'T';
        put(text, 11, 2, utc.getHour());
        text[13] = ':';
        put(text, 14, 2, utc.getMinute());
        text[16] = ':';
        put(text, 17, 2, utc.getSecond());
        text[19] = '.';
        put(text, 20, 6, utc.getNano() / 1000);
        text[26] = 'Z';
        return new String(text);
    }

    /**
     * The time that a text of exactly this form names.
     *
     * @throws DateTimeException on any other text
     */
    public static Instant parse(String text) {
        if (text.length() != LENGTH
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || text.charAt(19) != '.'
                || text.charAt(26) != 'Z') {
            throw new DateTimeException("a time is written as 2026-03-01T08:15:00.000000Z");
        }
        LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
        int hours = number(text, 11, 2);
        int minutes = number(text, 14, 2);
        int seconds = number(text, 17, 2);
        if (hours > 23 || minutes > 59 || seconds > 59) {
            throw new DateTimeException("hours go from 00 to 23, minutes and seconds from 00 to 59");
        }
        return Instant.ofEpochSecond(
                ((date.toEpochDay() * 24 + hours) * 60 + minutes) * 60 + seconds, number(text, 20, 6) * 1000L);
    }

    private static int number(String text, int at, int digits) {
        int number = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("a time is written in digits");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static void put(char[] text, int at, int digits, int number) {
        int rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
