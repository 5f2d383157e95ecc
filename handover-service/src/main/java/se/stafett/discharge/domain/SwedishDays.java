package se.stafett.discharge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days as the law counts them: from midnight to midnight in Sweden, be they 23, 24 or 25 hours long. */
final class SwedishDays {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private SwedishDays() {}

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, SWEDEN);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SWEDEN).toInstant();
    }

    /** The last moment of the day; moments are kept to the microsecond. */
    static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
    }

    /** The end of the day that many days after the one of that moment, which itself does not count. */
    static Instant endAfter(Instant moment, int days) {
        return endOf(of(moment).plusDays(days));
    }
}
