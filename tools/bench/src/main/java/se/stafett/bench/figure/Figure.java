package se.stafett.bench.figure;

import java.util.Optional;

/**
 * One line of the table.
 *
 * @param part what it belongs to; lines of one part stand together
 * @param unit for example {@code ms} or {@code /s}
 */
public record Figure(
        String part, String name, String unit, Spread measured, Optional<Target> target, Optional<Limit> limit) {

    public static Figure of(String part, String name, String unit, Spread measured) {
        return new Figure(part, name, unit, measured, Optional.empty(), Optional.empty());
    }

    public Figure with(Target wanted) {
        return new Figure(part, name, unit, measured, Optional.of(wanted), limit);
    }

    public Figure with(Limit beside) {
        return new Figure(part, name, unit, measured, target, Optional.of(beside));
    }

    /** Measured divided by the limit. */
    Optional<Double> ratio() {
        return limit.filter(beside -> beside.value() != 0).map(beside -> measured.median() / beside.value());
    }

    /** Whether it reaches its target; a share of a limit that is not there is not reached. */
    Optional<Boolean> isMet() {
        return target.map(wanted ->
                wanted.ofLimit() ? ratio().filter(wanted::isMetBy).isPresent() : wanted.isMetBy(measured.median()));
    }
}
