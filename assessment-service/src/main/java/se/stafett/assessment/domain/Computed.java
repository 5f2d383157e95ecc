package se.stafett.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.stafett.care.Decimal;
import se.stafett.care.instrument.Form;

/**
 * A result that follows from what was handed in.
 *
 * @param decimals how many of them go on record
 */
record Computed(BigDecimal exact, int decimals) {

    private static final int OF_A_SUM = 0;
    private static final int OF_A_T_SCORE = 2;

    /** Nothing when the result is measured, or when only the sum was handed in. */
    static Optional<Computed> of(Form form, ScoreEntry entry) {
        return switch (form) {
            case Form.Measured measured -> Optional.empty();
            case Form.Profiled profiled -> Optional.empty();
            case Form.Summed summed ->
                entry.items().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Computed(
                                BigDecimal.valueOf(entry.items().stream()
                                        .mapToLong(points -> points)
                                        .sum()),
                                OF_A_SUM));
            case Form.Attained attained -> Optional.of(new Computed(Attainment.tScore(entry.goals()), OF_A_T_SCORE));
        };
    }

    /** Whether it is this result, as far as the decimals that were written go. */
    boolean isAsWritten(Decimal given) {
        BigDecimal value = new BigDecimal(given.value());
        return exact.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
    }

    Decimal value() {
        return new Decimal(exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }
}
