package se.stafett.indicator.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.edge.problem.FieldError;
import se.stafett.edge.problem.Problems;
import se.stafett.indicator.domain.CareLevel;
import se.stafett.indicator.domain.IndicatorRefusal;
import se.stafett.indicator.domain.Whose;
import se.stafett.indicator.storage.Filter;

/** The query parameters {@code unit}, {@code level}, {@code from} and {@code to}. */
record Asked(Whose whose, Filter filter) {
    private static final String ALL = "all";

    /** @throws se.stafett.edge.problem.ProblemException 400 */
    static Asked of(
            Actor actor, @Nullable String unit, @Nullable String level, @Nullable String from, @Nullable String to) {
        Whose whose = unit == null ? Whose.usual(actor) : whose(unit);
        Optional<CareLevel> wanted =
                Optional.ofNullable(level).map(code -> Problems.valid("level", Coded.parse(CareLevel.class, code)));
        Optional<LocalDate> first = day("from", from);
        Optional<LocalDate> last = day("to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw refused("to", "period-backwards");
        }
        return new Asked(whose, new Filter(whose.single(), wanted, first, last));
    }

    /** @throws se.stafett.edge.problem.ProblemException 403, when there is a refusal */
    static void allow(Optional<IndicatorRefusal> refusal) {
        refusal.ifPresent(why -> {
            throw Problems.of(why).asException();
        });
    }

    /** In a stable form, for cursors. */
    String search() {
        return filter.toString();
    }

    private static Whose whose(String unit) {
        return unit.equals(ALL) ? new Whose.AllUnits() : new Whose.OneUnit(Problems.valid("unit", HsaId.parse(unit)));
    }

    private static Optional<LocalDate> day(String name, @Nullable String given) {
        try {
            return Optional.ofNullable(given).map(Day::parse);
        } catch (IllegalArgumentException noDay) {
            throw refused(name, "date");
        }
    }

    private static RuntimeException refused(String name, String rule) {
        return Problems.invalid(List.of(FieldError.of(name, rule))).asException();
    }
}
