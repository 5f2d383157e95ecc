package se.stafett.assessment.read.group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers in order, at least one, and what is told of them. */
final class Spread {
    private static final int DECIMALS = 2;

    private final List<BigDecimal> ordered;

    Spread(List<BigDecimal> numbers) {
        ordered = numbers.stream().sorted().toList();
    }

    /**
     * The number below which that part of them lies, read off the line between the two nearest.
     *
     * @param part 0 to 1
     */
    String quantile(String part) {
        BigDecimal place = new BigDecimal(part).multiply(BigDecimal.valueOf(ordered.size() - 1L));
        int below = place.intValue();
        BigDecimal lower = ordered.get(below);
        BigDecimal upper = ordered.get(Math.min(below + 1, ordered.size() - 1));
        BigDecimal beyond = place.subtract(BigDecimal.valueOf(below));
        return text(lower.add(upper.subtract(lower).multiply(beyond)));
    }

    String mean() {
        BigDecimal sum = ordered.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return text(sum.divide(BigDecimal.valueOf(ordered.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** To two decimals at the most, without zeros at the end. */
    private static String text(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
    }
}
