package se.stafett.followup.domain;

import static se.stafett.care.Requirement.require;

import java.time.LocalDate;
import se.stafett.care.Requirement;
import se.stafett.followup.domain.DateRefusal.DateHasPassed;
import se.stafett.followup.domain.DateRefusal.DateIsStillToCome;
import se.stafett.followup.domain.DateRefusal.DateIsTooFarAhead;
import se.stafett.followup.domain.DateRefusal.DateIsTooFarBack;

/** Which days can be right. The limits catch slips of the pen, such as 2205 for 2025. */
final class Days {

    private static final int REVIEW_WITHIN_YEARS = 5;
    private static final int LONGEST_LIFE_YEARS = 130;

    private Days() {}

    /** A review on the very day would be this follow-up over again. */
    static Requirement canBeNextReview(LocalDate date, LocalDate today) {
        LocalDate latest = today.plusYears(REVIEW_WITHIN_YEARS);
        return require(date.isAfter(today), new DateHasPassed("nextReview", date))
                .and(!date.isAfter(latest), new DateIsTooFarAhead("nextReview", date, latest));
    }

    static Requirement canHaveHappened(String field, LocalDate date, LocalDate today) {
        LocalDate earliest = today.minusYears(LONGEST_LIFE_YEARS);
        return require(!date.isAfter(today), new DateIsStillToCome(field, date))
                .and(!date.isBefore(earliest), new DateIsTooFarBack(field, date, earliest));
    }
}
