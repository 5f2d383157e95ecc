package se.stafett.assessment.read.group;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.edge.problem.FieldError;
import se.stafett.edge.problem.Problems;

/** Days from one to another, both with; open where none is given. */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** @throws se.stafett.edge.problem.ProblemException 400 */
    static Period of(@Nullable String from, @Nullable String to) {
        Period period = new Period(day("from", from), day("to", to));
        if (period.from != null && period.to != null && period.to.isBefore(period.from)) {
            throw refused("to", "period-backwards");
        }
        return period;
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static @Nullable LocalDate day(String name, @Nullable String given) {
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeParseException noDay) {
            throw refused(name, "date");
        }
    }

    private static RuntimeException refused(String name, String rule) {
        return Problems.invalid(List.of(FieldError.of(name, rule))).asException();
    }
}
