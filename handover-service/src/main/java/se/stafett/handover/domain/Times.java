package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;

import java.time.Duration;
import java.time.Instant;
import se.stafett.care.Requirement;
import se.stafett.handover.domain.TimeRefusal.TimeHasPassed;
import se.stafett.handover.domain.TimeRefusal.TimeIsTooFarAhead;
import se.stafett.handover.domain.TimeRefusal.TimesOutOfOrder;

/** Which times can be right. The limits catch slips of the pen, such as 2062 for 2026. */
final class Times {
    private Times() {}

    static Requirement isAhead(String field, Instant time, Instant now, Duration furthest) {
        Instant latest = now.plus(furthest);
        return require(time.isAfter(now), new TimeHasPassed(field, time))
                .and(!time.isAfter(latest), new TimeIsTooFarAhead(field, time, latest));
    }

    static Requirement isAfter(String field, Instant later, Instant earlier) {
        return require(later.isAfter(earlier), new TimesOutOfOrder(field, later, earlier));
    }
}
