package se.stafett.contracts.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a goal is measured: by an instrument, or by five levels of goal attainment.
 *
 * @param instrument code of the instrument; absent when {@code gas} is present
 * @param baseline value at the start, a decimal in text
 * @param target value to reach, a decimal in text
 * @param gas the five levels in words, from -2 to +2; absent when {@code instrument} is present
 */
public record Measure(
        @Nullable String instrument,
        @Nullable String unit,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable List<String> gas) {
    public Measure {
        gas = gas == null ? null : List.copyOf(gas);
    }

    /** A measure by instrument; the values are decimals in text. */
    public static Measure byInstrument(
            String instrument, @Nullable String unit, @Nullable String baseline, @Nullable String target) {
        return new Measure(instrument, unit, baseline, target, null);
    }

    /** A measure by goal attainment scaling: five levels in words, from -2 to +2. */
    public static Measure byAttainment(List<String> levels) {
        return new Measure(null, null, null, null, levels);
    }
}
