package se.stafett.plan.domain;

import java.util.List;
import java.util.Optional;
import se.stafett.care.Decimal;
import se.stafett.care.PlainText;

/** How it is seen whether a goal is reached. */
public sealed interface Measure {

    /** A value on an instrument, such as the Berg Balance Scale. */
    record ByInstrument(
            PlainText instrument, Optional<PlainText> unit, Optional<Decimal> baseline, Optional<Decimal> target)
            implements Measure {}

    /** Goal Attainment Scaling. */
    record ByAttainment(List<PlainText> levels) implements Measure {

        /** @throws IllegalArgumentException unless there are five levels, from -2 to +2 */
        public ByAttainment {
            if (levels.size() != Attainment.LEVELS) {
                throw new IllegalArgumentException("An attainment scale has five levels");
            }
            levels = List.copyOf(levels);
        }
    }
}
