package se.stafett.plan.read.diff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stafett.edge.problem.FieldError;
import se.stafett.edge.problem.ProblemException;
import se.stafett.edge.problem.Problems;
import se.stafett.service.read.Moment;

/** Two moments, the earlier first. */
record Stretch(Instant from, Instant to) {

    /**
     * Reads the query parameters {@code from} and {@code to}.
     *
     * @param to until now, when it is not given
     * @throws ProblemException 400
     */
    static Stretch of(@Nullable String from, @Nullable String to, Clock clock) {
        Instant earlier = Moment.past("from", from, clock);
        Instant later = to == null ? clock.instant() : Moment.past("to", to, clock);
        if (earlier.isAfter(later)) {
            throw Problems.invalid(List.of(new FieldError("from", "later-than", Map.of("other", "to"))))
                    .asException();
        }
        return new Stretch(earlier, later);
    }

    /** 400: the plan begins after {@code from}, and perhaps after {@code to}. */
    static ProblemException beforeThePlan(String... fields) {
        return Problems.invalid(List.of(fields).stream()
                        .map(field -> FieldError.of(field, "before-first-event"))
                        .toList())
                .asException();
    }
}
