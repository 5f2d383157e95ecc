package se.stafett.discharge.domain;

import static se.stafett.care.Requirement.require;

import java.time.Instant;
import java.time.LocalDate;
import se.stafett.care.Requirement;
import se.stafett.discharge.domain.TimeRefusal.DayIsTooEarly;
import se.stafett.discharge.domain.TimeRefusal.DayIsTooLate;
import se.stafett.discharge.domain.TimeRefusal.TimeHasPassed;
import se.stafett.discharge.domain.TimeRefusal.TimeIsStillToCome;
import se.stafett.discharge.domain.TimeRefusal.TimeIsTooFarAhead;
import se.stafett.discharge.domain.TimeRefusal.TimeIsTooFarBack;
import se.stafett.discharge.domain.TimeRefusal.TimeLiesBefore;

/** Which times can be right. The limits catch slips of the pen, such as 2062 for 2026. */
final class Times {

    private static final int LONGEST_STAY_YEARS = 5;
    private static final int PLANNED_AHEAD_YEARS = 2;

    private Times() {}

    static Requirement hasHappened(String field, Instant time, Instant now) {
        LocalDate earliest = SwedishDays.of(now).minusYears(LONGEST_STAY_YEARS);
        return require(!time.isAfter(now), new TimeIsStillToCome(field, time))
                .and(!SwedishDays.of(time).isBefore(earliest), new TimeIsTooFarBack(field, time, earliest));
    }

    static Requirement isStillToCome(String field, Instant time, Instant now) {
        LocalDate latest = SwedishDays.of(now).plusYears(PLANNED_AHEAD_YEARS);
        return require(time.isAfter(now), new TimeHasPassed(field, time))
                .and(!SwedishDays.of(time).isAfter(latest), new TimeIsTooFarAhead(field, time, latest));
    }

    static Requirement inOrder(String field, Instant earlier, Instant later) {
        return require(!later.isBefore(earlier), new TimeLiesBefore(field, later, earlier));
    }

    /** From today on. */
    static Requirement canBeExpected(String field, LocalDate day, LocalDate today) {
        return isWithin(field, day, today, today);
    }

    static Requirement isWithin(String field, LocalDate day, LocalDate earliest, LocalDate today) {
        LocalDate latest = today.plusYears(PLANNED_AHEAD_YEARS);
        return require(!day.isBefore(earliest), new DayIsTooEarly(field, day, earliest))
                .and(!day.isAfter(latest), new DayIsTooLate(field, day, latest));
    }
}
