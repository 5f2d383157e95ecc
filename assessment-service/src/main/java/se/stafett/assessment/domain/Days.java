package se.stafett.assessment.domain;

import static se.stafett.care.Requirement.require;

import java.time.LocalDate;
import se.stafett.assessment.domain.DateRefusal.DateIsStillToCome;
import se.stafett.assessment.domain.DateRefusal.DateIsTooFarAhead;
import se.stafett.assessment.domain.DateRefusal.DateIsTooFarBack;
import se.stafett.assessment.domain.DateRefusal.DatesOutOfOrder;
import se.stafett.care.Requirement;

/** Which days can be right. The limits catch slips of the pen, such as 2205 for 2025. */
final class Days {

    private static final int JUDGED_AHEAD_YEARS = 5;
    private static final int LONGEST_LIFE_YEARS = 130;

    private Days() {}

    static Requirement canHaveHappened(String field, LocalDate date, LocalDate today) {
        return require(!date.isAfter(today), new DateIsStillToCome(field, date)).and(withinALife(field, date, today));
    }

    /** Work ability may be judged for days that have passed, and for some that are to come. */
    static Requirement canBeJudged(String field, LocalDate date, LocalDate today) {
        LocalDate latest = today.plusYears(JUDGED_AHEAD_YEARS);
        return withinALife(field, date, today).and(!date.isAfter(latest), new DateIsTooFarAhead(field, date, latest));
    }

    static Requirement inOrder(String field, LocalDate earlier, LocalDate later) {
        return require(!later.isBefore(earlier), new DatesOutOfOrder(field, later, earlier));
    }

    private static Requirement withinALife(String field, LocalDate date, LocalDate today) {
        LocalDate earliest = today.minusYears(LONGEST_LIFE_YEARS);
        return require(!date.isBefore(earliest), new DateIsTooFarBack(field, date, earliest));
    }
}
