package se.stafett.bench.figure;

import java.util.Optional;

/**
 * One line of the table.
 *
 * @param part what it belongs to; lines of one part stand together
 * @param unit for example {@code ms} or {@code /s}
 */
public record Figure(
        String part,
        String name,
        String unit,
        Spread measured,
        Optional<Target> target,
        Optional<Limit> limit,
        Optional<Drawn> drawn) {

    public static Figure of(String part, String name, String unit, Spread measured) {
        return new Figure(part, name, unit, measured, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Figure with(Target wanted) {
        return new Figure(part, name, unit, measured, Optional.of(wanted), limit, drawn);
    }

    public Figure with(Limit beside) {
        return new Figure(part, name, unit, measured, target, Optional.of(beside), drawn);
    }

    /** The same, to be drawn there. */
    public Figure in(Plot plot, String series, double at) {
        return new Figure(part, name, unit, measured, target, limit, Optional.of(new Drawn(plot, series, at)));
    }

    /** Measured divided by the limit. */
    public Optional<Double> ratio() {
        return limit.filter(beside -> beside.value() != 0).map(beside -> measured.median() / beside.value());
    }

    /** Whether it reaches its target; a share of a limit that is not there is not reached. */
    public Optional<Boolean> isMet() {
        return target.map(wanted ->
                wanted.ofLimit() ? ratio().filter(wanted::isMetBy).isPresent() : wanted.isMetBy(measured.median()));
    }
}
