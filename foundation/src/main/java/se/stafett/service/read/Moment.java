package se.stafett.service.read;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import se.stafett.edge.problem.FieldError;
import se.stafett.edge.problem.Problems;

/** The query parameter {@code asOf}: a moment in RFC 3339 that has been. */
public final class Moment {
    private static final String NAME = "asOf";

    private Moment() {}

    /** @throws se.stafett.edge.problem.ProblemException 400 */
    public static Instant past(String given, Clock clock) {
        Instant moment = parsed(given);
        if (moment.isAfter(clock.instant())) {
            throw Problems.invalid(List.of(FieldError.of(NAME, "time-in-future")))
                    .asException();
        }
        return moment;
    }

    private static Instant parsed(String given) {
        try {
            return OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeParseException malformed) {
            throw Problems.invalid(List.of(FieldError.of(NAME, "time"))).asException();
        }
    }
}
