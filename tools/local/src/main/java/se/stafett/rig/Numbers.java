package se.stafett.rig;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Personal identity numbers that nobody has: birth numbers 980 to 989 are for tests. No two are alike within a run. */
public final class Numbers {
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1931, 1, 1);
    private static final AtomicInteger GIVEN = new AtomicInteger();

    private Numbers() {}

    /** A personnummer in twelve digits. */
    public static String next() {
        return withCheckDigit(birthday(FIRST_BIRTHDAY.plusDays(GIVEN.incrementAndGet()), 0) + "980");
    }

    /** A samordningsnummer in twelve digits. */
    public static String nextCoordination() {
        return withCheckDigit(birthday(FIRST_BIRTHDAY.plusDays(GIVEN.incrementAndGet()), 60) + "981");
    }

    private static String birthday(LocalDate day, int added) {
        return day.format(DateTimeFormatter.ofPattern("yyyyMM")) + String.format("%02d", day.getDayOfMonth() + added);
    }

    /** The digit that makes the Luhn sum of the last ten end in 0. */
    private static String withCheckDigit(String eleven) {
        int sum = 0;
        for (int i = 2; i < eleven.length(); i++) {
            int digit = (eleven.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return eleven + (10 - sum % 10) % 10;
    }
}
