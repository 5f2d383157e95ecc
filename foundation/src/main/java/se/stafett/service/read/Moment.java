package se.stafett.service.read;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.edge.problem.FieldError;
import se.stafett.edge.problem.ProblemException;
import se.stafett.edge.problem.Problems;

/** A query parameter that is a moment in RFC 3339 that has been. */
public final class Moment {
    private Moment() {}

    /**
     * The query parameter {@code asOf}.
     *
     * @throws se.stafett.edge.problem.ProblemException 400
     */
    public static Instant past(String given, Clock clock) {
        return past("asOf", given, clock);
    }

    /** @throws se.stafett.edge.problem.ProblemException 400, also when it is not given */
    public static Instant past(String name, @Nullable String given, Clock clock) {
        if (given == null) {
            throw broken(name, "required");
        }
        Instant moment = parsed(name, given);
        if (moment.isAfter(clock.instant())) {
            throw broken(name, "time-in-future");
        }
        return moment;
    }

    private static Instant parsed(String name, String given) {
        try {
            return OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeParseException malformed) {
            throw broken(name, "time");
        }
    }

    private static ProblemException broken(String name, String rule) {
        return Problems.invalid(List.of(FieldError.of(name, rule))).asException();
    }
}
