package se.stafett.assessment.read.group;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/**
 * One score of one patient.
 *
 * @param day the day of the measurement
 * @param recorded when it was recorded, which tells two of the same day apart; sorts as text
 * @param readings by the codes of the instrument's scales
 */
record Measured(LocalDate day, String recorded, Map<String, BigDecimal> readings) {
    static final Comparator<Measured> BY_TIME =
            Comparator.comparing(Measured::day).thenComparing(Measured::recorded);

    Measured {
        readings = Map.copyOf(readings);
    }

    boolean isOn(String scale) {
        return readings.containsKey(scale);
    }

    BigDecimal on(String scale) {
        return Objects.requireNonNull(readings.get(scale), scale);
    }
}
