package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;

import java.time.LocalDate;
import se.stafett.care.Requirement;
import se.stafett.plan.domain.DateRefusal.DateHasPassed;
import se.stafett.plan.domain.DateRefusal.DateIsStillToCome;
import se.stafett.plan.domain.DateRefusal.DateIsTooFarAhead;
import se.stafett.plan.domain.DateRefusal.DateIsTooFarBack;
import se.stafett.plan.domain.DateRefusal.DatesOutOfOrder;

/** Which days can be right. The limits catch slips of the pen, such as 2205 for 2025. */
final class Days {

    private static final int REVIEW_WITHIN_YEARS = 5;
    private static final int PLANNED_WITHIN_YEARS = 10;
    private static final int LONGEST_LIFE_YEARS = 130;

    private Days() {}

    static Requirement canBeReviewed(LocalDate date, LocalDate today) {
        return hasNotPassed("date", date, today).and(notAfter("date", date, today.plusYears(REVIEW_WITHIN_YEARS)));
    }

    static Requirement canBeTarget(LocalDate date, LocalDate today) {
        return hasNotPassed("targetDate", date, today)
                .and(notAfter("targetDate", date, today.plusYears(PLANNED_WITHIN_YEARS)));
    }

    /** Planned treatment may have begun, and even ended, before it was entered here. */
    static Requirement canBePlanned(String field, LocalDate date, LocalDate today) {
        return withinALife(field, date, today).and(notAfter(field, date, today.plusYears(PLANNED_WITHIN_YEARS)));
    }

    static Requirement canHaveHappened(String field, LocalDate date, LocalDate today) {
        return require(!date.isAfter(today), new DateIsStillToCome(field, date)).and(withinALife(field, date, today));
    }

    static Requirement inOrder(String field, LocalDate earlier, LocalDate later) {
        return require(!later.isBefore(earlier), new DatesOutOfOrder(field, later, earlier));
    }

    private static Requirement hasNotPassed(String field, LocalDate date, LocalDate today) {
        return require(!date.isBefore(today), new DateHasPassed(field, date));
    }

    private static Requirement notAfter(String field, LocalDate date, LocalDate latest) {
        return require(!date.isAfter(latest), new DateIsTooFarAhead(field, date, latest));
    }

    private static Requirement withinALife(String field, LocalDate date, LocalDate today) {
        LocalDate earliest = today.minusYears(LONGEST_LIFE_YEARS);
        return require(!date.isBefore(earliest), new DateIsTooFarBack(field, date, earliest));
    }
}
