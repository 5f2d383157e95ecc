package se.stafett.handover.write;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times of a request, as exact as they are kept. */
final class Times {
    private Times() {}

    /** To the microsecond: what is decided on must be what is stored. */
    static Instant kept(Instant given) {
        return given.truncatedTo(ChronoUnit.MICROS);
    }
}
