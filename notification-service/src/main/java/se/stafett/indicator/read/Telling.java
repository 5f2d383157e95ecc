package se.stafett.indicator.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.Part;
import se.stafett.indicator.read.IndicatorView.PartView;
import se.stafett.indicator.storage.Figure;
import se.stafett.indicator.storage.Filter;

/**
 * Puts numbers into an answer.
 *
 * @param part what the period is divided into, if it is
 * @param protectedFrom whether numbers that tell of few patients are withheld from the reader
 */
record Telling(Filter filter, Optional<Part> part, boolean protectedFrom) {
    static final int FEWEST = 5;

    List<IndicatorView> all(List<Figure> whole, List<Figure> parts) {
        return Arrays.stream(Indicator.values())
                .map(indicator -> one(indicator, whole, parts))
                .toList();
    }

    private IndicatorView one(Indicator indicator, List<Figure> whole, List<Figure> parts) {
        Figure total = whole.stream()
                .filter(figure -> figure.indicator().equals(indicator.code()))
                .findFirst()
                .orElse(null);
        return new IndicatorView(
                indicator.code(),
                indicator == Indicator.PLANS_DRAWN_UP ? "AW020" : null,
                indicator.measure().code(),
                number(indicator, total),
                part.map(asked -> parts(indicator, asked, parts)).orElse(null));
    }

    private List<PartView> parts(Indicator indicator, Part asked, List<Figure> parts) {
        return parts.stream()
                .filter(figure -> figure.indicator().equals(indicator.code()))
                .map(figure -> part(indicator, asked, figure))
                .toList();
    }

    private PartView part(Indicator indicator, Part asked, Figure figure) {
        LocalDate first = Objects.requireNonNull(figure.part(), "a part has a first day");
        LocalDate last = asked.last(first);
        return new PartView(
                filter.from().filter(first::isBefore).orElse(first),
                filter.to().filter(last::isAfter).orElse(last),
                number(indicator, figure));
    }

    /** Whoever knows the own cases could take them away from the whole: what is left must be enough as well. */
    private NumberView number(Indicator indicator, @Nullable Figure figure) {
        boolean enough = figure != null && figure.patients() >= FEWEST && figure.elsewhere() >= FEWEST;
        return protectedFrom && !enough ? NumberView.withheld() : NumberView.of(indicator.measure(), figure);
    }
}
