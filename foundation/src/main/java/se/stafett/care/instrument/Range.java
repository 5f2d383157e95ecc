package se.stafett.care.instrument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The values that a scale allows.
 *
 * @param above the values lie above this one, which is not itself allowed, rather than at it and above
 * @param step what the values, counted from the lowest, are multiples of
 */
public record Range(BigDecimal lowest, boolean above, Optional<BigDecimal> highest, Optional<BigDecimal> step) {

    /** All whole numbers from the lowest to the highest. */
    public static Range whole(int lowest, int highest) {
        return new Range(
                BigDecimal.valueOf(lowest),
                false,
                Optional.of(BigDecimal.valueOf(highest)),
                Optional.of(BigDecimal.ONE));
    }

    public boolean contains(BigDecimal value) {
        int beyond = value.compareTo(lowest);
        return (above ? beyond > 0 : beyond >= 0)
                && highest.map(most -> value.compareTo(most) <= 0).orElse(true);
    }

    public boolean isOnStep(BigDecimal value) {
        return step.map(size -> value.subtract(lowest).remainder(size).unscaledValue())
                .map(BigInteger.ZERO::equals)
                .orElse(true);
    }

    /** As texts show it, such as {@code 0–100} or {@code > 0}. */
    @Override
    public String toString() {
        return highest.map(most -> lowest + "–" + most).orElseGet(() -> (above ? "> " : "≥ ") + lowest);
    }
}
