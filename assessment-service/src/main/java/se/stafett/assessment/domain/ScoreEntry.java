package se.stafett.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stafett.care.Decimal;
import se.stafett.care.PlainText;

/**
 * What was read off an instrument, as it was handed in.
 *
 * @param instrument its code in the catalogue
 * @param on the day of the measurement
 * @param values by the codes of the instrument's scales; what can be computed may be left out
 * @param items the items' points in the instrument's order; empty when only the sum is known, or there are none
 * @param goals for Goal Attainment Scaling alone
 * @param certificate what certifies the rater, where that is demanded
 */
public record ScoreEntry(
        String instrument,
        LocalDate on,
        Map<String, Decimal> values,
        List<Integer> items,
        List<AttainedGoal> goals,
        Optional<PlainText> certificate) {
    public ScoreEntry {
        values = Map.copyOf(values);
        items = List.copyOf(items);
        goals = List.copyOf(goals);
    }
}
